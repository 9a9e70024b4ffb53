import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProviderName, ScheduledChangeKind, SubscriptionStatus } from '../../server/billing/provider.ts';
import { PriceInterval } from '../../server/catalog/price.entity.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { createUser } from '../../server/identity/create-user.ts';
import type { User } from '../../server/identity/user.entity.ts';
import { suspendOrganization } from '../../server/organizations/suspend-organization.ts';
import type { Organization } from '../../server/organizations/organization.entity.ts';
import type { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor } from '../kit/product.ts';
import { override } from './acts.ts';
import { openPlanWorld, type PlanWorld } from './plan-world.ts';

let world: PlanWorld;
let support: Actor;
let theirs: { organization: Organization; owner: User };
const made: Record<string, Subscription> = {};

interface Listed {
  subscriptions: { totalCount: number; nodes: { id: string; label: string }[] };
}
const list = `query ($filter: SubscriptionFilter, $orderBy: SubscriptionOrder) {
  subscriptions(filter: $filter, orderBy: $orderBy) { totalCount nodes { id label } } }`;
const ids = async (variables: object): Promise<string[]> =>
  (await support.get<Listed, object>(list, variables)).subscriptions.nodes.map(({ id }) => id);
const idOf = (name: string): string => made[name]?.id ?? '';

beforeAll(async () => {
  world = await openPlanWorld();
  support = await world.product.actingAs(
    await world.product.arrange((ctx) =>
      createUser(ctx, { name: 'Sue', email: 'sue@bursar.test', role: StaffRole.SUPPORT_ADMIN }),
    ),
  );
  theirs = await world.anOrganization();
  made['yearly'] = await world.aSubscription({
    ...{ organization: theirs.organization, provider: ProviderName.STRIPE, plan: 'PRO' },
    interval: PriceInterval.YEAR,
  });
  made['late'] = await world.aSubscription({
    ...{ provider: ProviderName.STRIPE, status: SubscriptionStatus.PAST_DUE },
  });
  made['ending'] = await world.aSubscription({ provider: ProviderName.STRIPE });
  const at = new Date(world.product.runtime.clock.now().getTime() + 86_400_000);
  await world.mirror({
    id: made['ending']?.providerSubscriptionId ?? '',
    currentPeriodEnd: at,
    scheduledChange: { kind: ScheduledChangeKind.CANCEL, at },
  });
  made['suspended'] = await world.aSubscription({});
  made['given'] = await world.aSubscription({});
  await override(await world.anAdmin(), { id: idOf('given') }, { planKey: 'PRO' });
  await world.product.arrange((ctx) =>
    suspendOrganization(ctx, { id: made['suspended']?.organization.id ?? '', reason: 'Fraud' }),
  );
});
afterAll(() => world.close());

describe('support', () => {
  test('sees all subscriptions, each in the word that people know', async () => {
    const { subscriptions } = await support.get<Listed>(list);
    expect(subscriptions.totalCount).toBe(5);
    const label = new Map(subscriptions.nodes.map((one) => [one.id, one.label]));
    expect(label.get(idOf('late'))).toBe('Past due');
    expect(label.get(idOf('suspended'))).toBe('Suspended');
    expect(label.get(idOf('ending'))).toBe('Active');
  });

  test.each([
    ['status', { status: { in: ['PAST_DUE'] } }, ['late']],
    ['provider', { provider: { in: ['MANUAL'] } }, ['suspended', 'given']],
    ['interval', { interval: { in: ['YEAR'] } }, ['yearly']],
    ['plan, as it holds', { plan: { in: ['PRO'] } }, ['yearly', 'given']],
    ['override', { overridden: true }, ['given']],
    ['scheduled change', { scheduled: { in: ['CANCEL'] } }, ['ending']],
    ['currency', { currency: { eq: 'EUR' } }, []],
  ])('finds them by %s', async (_, filter, names) => {
    expect((await ids({ filter })).toSorted()).toEqual(names.map(idOf).toSorted());
  });

  test('finds them by the end of their period, and sorts by it and by what they bring', async () => {
    const soon = new Date(world.product.runtime.clock.now().getTime() + 2 * 86_400_000).toISOString();
    expect(await ids({ filter: { currentPeriodEnd: { lt: soon } } })).toEqual([idOf('ending')]);
    expect((await ids({ orderBy: 'AMOUNT' }))[0]).toBe(idOf('yearly'));
    expect((await ids({ orderBy: 'PERIOD_END' })).at(-1)).toBe(idOf('ending'));
  });

  test('searches ids of the provider, names of companies, addresses of members, and ids', async () => {
    const only = [idOf('yearly')];
    expect(await ids({ filter: { q: made['yearly']?.providerSubscriptionId } })).toContain(only[0]);
    expect(await ids({ filter: { q: theirs.organization.name } })).toEqual(only);
    expect(await ids({ filter: { q: theirs.owner.email } })).toEqual(only);
    expect(await ids({ filter: { q: idOf('yearly') } })).toEqual(only);
  });

  test('reads the timeline of one: what was done to it', async () => {
    const { subscription } = await support.get<
      { subscription: { timeline: { nodes: { type: string; title: string }[] } } },
      object
    >('query ($id: ID!) { subscription(id: $id) { timeline(first: 10) { nodes { type title } } } }', {
      id: idOf('given'),
    });
    expect(subscription.timeline.nodes).toEqual([
      { type: 'ADMIN_ACTION', title: 'Override subscription' },
      { type: 'SUBSCRIBED', title: 'Began' },
    ]);
  });
});

test('a customer sees what they own, and neither others nor timelines', async () => {
  const owner = await world.product.actingAs(theirs.owner);
  const { subscriptions } = await owner.get<Listed>(list);
  expect(subscriptions.nodes.map(({ id }) => id)).toEqual([idOf('yearly')]);
  const one = 'query ($id: ID!) { subscription(id: $id) { id } }';
  expect(await owner.get<object, object>(one, { id: idOf('late') })).toEqual({ subscription: null });
  const { code } = await owner.ask<unknown, object>(
    'query ($id: ID!) { subscription(id: $id) { timeline(first: 1) { nodes { id } } } }',
    { id: idOf('yearly') },
  );
  expect(code).toBe('FORBIDDEN');
});
