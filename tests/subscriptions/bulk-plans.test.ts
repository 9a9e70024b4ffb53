import { ref } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { createUser } from '../../server/identity/create-user.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { carryOut, dryRun, shown } from '../bulk/operations.ts';
import { openPlanWorld, type PlanWorld } from './plan-world.ts';

let world: PlanWorld;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());

test('many subscriptions move to a plan; those that a provider bills, have ended, or have moved on are left alone', async () => {
  const byHand = [await world.aSubscription({}), await world.aSubscription({})];
  const already = await world.aSubscription({ plan: 'PRO' });
  const billed = await world.aSubscription({ provider: ProviderName.STRIPE });
  const ended = await world.aSubscription({ status: SubscriptionStatus.CANCELED });
  const moved = await world.aSubscription({});
  const all = [...byHand, already, billed, ended, moved];
  const admin = await world.anAdmin();
  const ids = all.map(({ organization }) => organization.id);
  const seen = await dryRun(
    world.product,
    admin,
    `mutation ($ids: [ID!], $planId: ID!) { operation: planChangePlans(planId: $planId, input: { reason: "The old plan ends", ids: $ids }) ${shown} }`,
    { ids, planId: world.planId('PRO') },
  );
  expect(seen.state).toBe('PLANNED');
  expect(seen.outcomes.map(({ status, count }) => [status, count])).toEqual(
    expect.arrayContaining([
      ['PLANNED', 3],
      ['UNCHANGED', 1],
    ]),
  );
  expect(seen.outcomes.find(({ status }) => status === 'PLANNED')?.detail).toContain(
    '$57.00 per month to $147.00 per month',
  );
  expect(
    seen.outcomes
      .filter(({ status }) => status === 'REFUSED')
      .map(({ detail }) => detail)
      .sort(),
  ).toEqual([
    expect.stringContaining('A provider bills this subscription'),
    'There is no live subscription to the product of this plan.',
  ]);

  await world.product.arrange((ctx) =>
    ctx.em.execute('update subscription set quantity = 4 where id = ?', [moved.id]),
  );
  expect((await carryOut(world.product, admin, seen)).state).toBe('DONE');
  const plans = await Promise.all(all.map(async ({ id }) => (await world.read(id)).plan.unwrap().key));
  expect(plans).toEqual(['PRO', 'PRO', 'PRO', 'STANDARD', 'STANDARD', 'STANDARD']);
});

test('the plan of many people is that of their primary organizations: each moves once, and its line names it', async () => {
  const { organization, owner } = await world.anOrganization();
  const bought = await world.aSubscription({ organization });
  const billed = await world.aSubscription({ provider: ProviderName.STRIPE });
  const leaving = await world.anOrganization();
  const kept = await world.aSubscription({ organization: leaving.organization });
  const [colleague, boss, nobody] = await world.product.arrange(async (ctx) => {
    const made = await createUser(ctx, { email: 'colleague@company.test', name: 'Cora Colleague' });
    const where = { organization: ref(organization), user: ref(made), createdAt: ctx.clock.now() };
    const how = { role: MembershipRole.MEMBER, status: MembershipStatus.ACTIVE, isPrimary: true };
    ctx.em.create(Membership, { ...where, ...how });
    const membership = { organization: billed.organization.id, role: MembershipRole.OWNER };
    const { user } = await ctx.em.findOneOrFail(Membership, membership, { populate: ['user'] });
    const alone = await createUser(ctx, { email: 'alone@company.test', name: 'Alma Alone' });
    return [made, user.unwrap(), alone] as const;
  });
  const admin = await world.anAdmin();
  const people = [owner, colleague, boss, nobody, leaving.owner];
  const seen = await dryRun(
    world.product,
    admin,
    `mutation ($ids: [ID!], $planId: ID!) { operation: planChangePlansOfUsers(planId: $planId, input: { reason: "The old plan ends", ids: $ids }) ${shown} }`,
    { ids: people.map(({ id }) => id), planId: world.planId('PRO') },
  );
  const recurring = expect.stringContaining('$57.00 per month to $147.00 per month') as string;
  const lines = seen.items.nodes.map(({ recordId, targetLabel, status, detail }) => ({
    person: people.findIndex(({ id }) => id === recordId),
    ...{ targetLabel, status, detail },
  }));
  const nameOf = async (id: string): Promise<string> =>
    (await world.product.runtime.orm.em.fork().findOneOrFail(Organization, { id })).name;
  const billedName = await nameOf(billed.organization.id);
  expect(lines).toEqual([
    { person: 0, targetLabel: organization.name, status: 'PLANNED', detail: recurring },
    {
      person: 1,
      targetLabel: organization.name,
      status: 'UNCHANGED',
      detail: 'Their organization is in this operation already, with another person.',
    },
    {
      ...{ person: 2, targetLabel: billedName, status: 'REFUSED' },
      detail: expect.stringContaining('A provider bills this subscription') as string,
    },
    {
      ...{ person: 3, targetLabel: null, status: 'REFUSED' },
      detail: 'This person has no organization, and so no plan.',
    },
    { person: 4, targetLabel: leaving.organization.name, status: 'PLANNED', detail: recurring },
  ]);

  // whose primary organization is another one by then is left alone, and so is the organization
  await world.product.arrange((ctx) =>
    ctx.em.nativeUpdate(Membership, { user: leaving.owner.id }, { isPrimary: false }),
  );
  const done = await carryOut(world.product, admin, seen);
  expect(done.items.nodes.map(({ status }) => status)).toEqual([
    ...['DONE', 'UNCHANGED', 'REFUSED', 'REFUSED', 'MOVED_ON'],
  ]);
  const plans = await Promise.all(
    [bought, billed, kept].map(async ({ id }) => (await world.read(id)).plan.unwrap().key),
  );
  expect(plans).toEqual(['PRO', 'STANDARD', 'STANDARD']);
  const { auditEntry } = await admin.get<{
    auditEntry: { action: string; targets: { nodes: { label: string }[] } };
  }>('query ($id: ID!) { auditEntry(id: $id) { action targets { nodes { label } } } }', {
    id: done.items.nodes[0]?.entryId,
  });
  expect(auditEntry.action).toBe('changePlan');
  expect(auditEntry.targets.nodes.map(({ label }) => label)).toContain(organization.name);
});
