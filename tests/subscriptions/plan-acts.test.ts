import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { PriceInterval } from '../../server/catalog/price.entity.ts';
import type { Organization } from '../../server/organizations/organization.entity.ts';
import type { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor, Answer } from '../kit/product.ts';
import { openPlanWorld, type PlanKey, type PlanWorld } from './plan-world.ts';

const day = 86_400_000;
const { STRIPE, MANUAL } = ProviderName;
const { ACTIVE, CANCELED, PAST_DUE, TRIALING } = SubscriptionStatus;

let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());
// limits count for each actor
beforeEach(async () => void (admin = await world.anAdmin()));

const shown = `{ id status unitAmount: recurring { amount } quantity provider currentPeriodEnd trialEndsAt plan { key } price { interval }
  overrides { nodes { id field value mirrored reason author { name } expiresAt } }
  access { access { level until rule overridden } } }`;
interface Shown {
  id: string;
  status: string;
  currentPeriodEnd: string | null;
  trialEndsAt: string | null;
  plan: { key: string };
  price: { interval: string };
  unitAmount: { amount: number };
  overrides: { nodes: { id: string; field: string; value: string | null; mirrored: string | null }[] };
  access: { access: { level: string; until: string | null; rule: string; overridden: boolean } };
}
type Told = Promise<Answer<Record<string, Shown>>>;

const mutate = (name: string, input: object): Told =>
  admin.ask<Record<string, Shown>, object>(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${shown} }`,
    { input: { reason: 'As agreed by telephone', ...input } },
  );
const override = ({ id }: { id: string }, values: object): Told =>
  mutate('overrideSubscription', { subscriptionId: id, ...values });
const startTrial = ({ id }: Organization, plan: PlanKey): Told =>
  admin.ask<Record<string, Shown>, object>(
    `mutation ($id: ID!, $plan: ID!) { startTrial(organizationId: $id, planId: $plan) ${shown} }`,
    { id, plan: world.planId(plan) },
  );
const clear = (id: string): Promise<Answer<unknown>> =>
  admin.ask<unknown, object>(
    `mutation ($id: ID!) { clearOverride(id: $id, reason: "Not any more") { id revokedAt } }`,
    { id },
  );
const daysFromNow = (date: string | Date | null | undefined): number =>
  Math.round((new Date(date ?? 0).getTime() - world.product.runtime.clock.now().getTime()) / day);
const entries = async ({ id }: Subscription): Promise<{ action: string; reason: string | null }[]> =>
  (
    await admin.get<{ auditEntries: { nodes: { action: string; reason: string | null }[] } }, object>(
      'query ($t: String!) { auditEntries(filter: { target: { eq: $t } }) { nodes { action reason } } }',
      { t: `Subscription:${id}` },
    )
  ).auditEntries.nodes;

describe('the worked examples of the panels', () => {
  test('an override to ACTIVE of a subscription kept by hand begins a period of 30 days', async () => {
    const subscription = await world.aSubscription({ status: PAST_DUE });
    const { data } = await override(subscription, { status: ACTIVE });
    expect(daysFromNow(data?.['overrideSubscription']?.currentPeriodEnd)).toBe(30);
  });

  test('and of 365 days at an annual price', async () => {
    const subscription = await world.aSubscription({ status: CANCELED, interval: PriceInterval.YEAR });
    const { data } = await override(subscription, { status: ACTIVE });
    expect(daysFromNow(data?.['overrideSubscription']?.currentPeriodEnd)).toBe(365);
  });

  test("with a provider, the provider's date stands", async () => {
    const subscription = await world.aSubscription({ status: PAST_DUE, provider: STRIPE });
    await world.mirror({
      id: String(subscription.providerSubscriptionId),
      status: PAST_DUE,
      currentPeriodEnd: new Date('2030-01-01'),
    });
    const { data } = await override(subscription, { status: ACTIVE });
    expect(data?.['overrideSubscription']?.currentPeriodEnd).toBe('2030-01-01T00:00:00.000Z');
  });

  test('TRIALING where there never was a trial begins one: as long as the plan says, or else the settings', async () => {
    const pro = await world.aSubscription({ plan: 'PRO', status: CANCELED });
    const standard = await world.aSubscription({ plan: 'STANDARD', status: CANCELED });
    const [first, second] = [
      await override(pro, { status: TRIALING }),
      await override(standard, { status: TRIALING }),
    ];
    expect(daysFromNow(first.data?.['overrideSubscription']?.trialEndsAt)).toBe(7);
    expect(daysFromNow(second.data?.['overrideSubscription']?.trialEndsAt)).toBe(14);
  });

  test('TRIALING on an existing trial never moves its end', async () => {
    const trialEndsAt = new Date(Date.now() + 3 * day);
    const subscription = await world.aSubscription({ status: ACTIVE, trialEndsAt });
    const { data } = await override(subscription, { status: TRIALING });
    expect(data?.['overrideSubscription']?.trialEndsAt).toBe(trialEndsAt.toISOString());
  });

  test('a trial of Pro gives full access without a payment, as long as the plan says', async () => {
    const { organization } = await world.anOrganization();
    const { data } = await startTrial(organization, 'PRO');
    expect(data?.['startTrial']).toMatchObject({
      ...{ status: 'TRIALING', provider: 'MANUAL', plan: { key: 'PRO' } },
      access: { access: { level: 'FULL', rule: 'TRIAL_RUNS' } },
    });
    expect(daysFromNow(data?.['startTrial']?.trialEndsAt)).toBe(7);
  });

  test('plan and status are set here, and the provider is not asked', async () => {
    const subscription = await world.aSubscription({ status: PAST_DUE, provider: STRIPE });
    const { data } = await override(subscription, { planKey: 'PRO', status: ACTIVE });
    expect(data?.['overrideSubscription']).toMatchObject({ status: 'ACTIVE', plan: { key: 'PRO' } });
    expect(data?.['overrideSubscription']?.overrides.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          field: 'PLAN',
          value: 'PRO',
          mirrored: 'STANDARD',
          reason: 'As agreed by telephone',
          author: { name: 'Mira' },
        }),
        expect.objectContaining({ field: 'STATUS', value: 'ACTIVE', mirrored: 'PAST_DUE' }),
      ]),
    );
    const { rows } = await world.product.runtime.pool.query(
      'select 1 from provider_command where subject_id = $1',
      [subscription.id],
    );
    expect(rows).toEqual([]);
    expect(await entries(subscription)).toEqual(
      expect.arrayContaining([{ action: 'overrideSubscription', reason: 'As agreed by telephone' }]),
    );
  });

  test('custom pricing and the complimentary tier are prices that nobody bills', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE });
    const custom = await override(subscription, { unitAmount: 1_500 });
    expect(custom.data?.['overrideSubscription']?.unitAmount.amount).toBe(4_500);
    const free = await override(subscription, { unitAmount: 0 });
    expect(free.data?.['overrideSubscription']?.unitAmount.amount).toBe(0);
    expect(free.data?.['overrideSubscription']?.overrides.nodes).toMatchObject([
      { field: 'PRICE', value: '0', mirrored: '1900' },
    ]);
  });

  test('only keys of plans of the same product are accepted', async () => {
    const subscription = await world.aSubscription({});
    for (const planKey of ['STARTER', 'NO_SUCH_PLAN', 'pro'])
      expect(await override(subscription, { planKey })).toMatchObject({
        code: 'PLAN_UNKNOWN',
        fields: ['planKey'],
      });
    expect(await mutate('changePlan', { subscriptionId: subscription.id, planKey: 'STARTER' })).toMatchObject(
      { code: 'PLAN_UNKNOWN' },
    );
  });
});

describe('an override', () => {
  test('outlives what the provider says meanwhile, and gives way to it when it is taken back', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE });
    const id = String(subscription.providerSubscriptionId);
    const { data } = await override(subscription, { status: ACTIVE, planKey: 'PRO', unitAmount: 0 });
    await world.mirror({ id, status: PAST_DUE, unitAmount: 2_000, priceId: 'price_UNTRIED_MONTH' });
    const held = await world.read(subscription.id);
    expect(held).toMatchObject({ status: ACTIVE, unitAmount: 0 });
    expect(held.plan.unwrap().key).toBe('PRO');
    for (const one of data?.['overrideSubscription']?.overrides.nodes ?? [])
      expect((await clear(one.id)).code).toBeUndefined();
    const free = await world.read(subscription.id);
    expect(free).toMatchObject({ status: PAST_DUE, unitAmount: 2_000 });
    expect(free.plan.unwrap().key).toBe('UNTRIED');
  });

  test('that is set again changes nothing; another one takes its place and keeps what the provider says', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE, status: PAST_DUE });
    const first = await override(subscription, { status: ACTIVE });
    const again = await override(subscription, { status: ACTIVE });
    expect(again.data?.['overrideSubscription']?.overrides).toEqual(
      first.data?.['overrideSubscription']?.overrides,
    );
    const other = await override(subscription, { status: SubscriptionStatus.PAUSED });
    expect(other.data?.['overrideSubscription']?.overrides.nodes).toMatchObject([
      { value: 'PAUSED', mirrored: 'PAST_DUE' },
    ]);
    const all = await admin.get<{ organization: { overrides: { totalCount: number } } }, object>(
      'query ($id: ID!) { organization(id: $id) { overrides { totalCount } } }',
      { id: subscription.organization.id },
    );
    expect(all.organization.overrides.totalCount).toBe(2);
  });

  test('ends by itself when its time has come, by the clock of the product', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE, status: CANCELED });
    const expiresAt = new Date(Date.now() + 2 * day);
    const { data } = await override(subscription, { status: ACTIVE, expiresAt });
    expect(data?.['overrideSubscription']?.access.access).toMatchObject({
      level: 'FULL',
      until: expiresAt.toISOString(),
      overridden: true,
    });
    const { clock } = world.product.runtime;
    clock.setOffset(3 * day);
    try {
      const access =
        'query ($o: ID!, $p: ID!) { explainAccess(organizationId: $o, productId: $p) { access { level rule } asked { rule decided } } }';
      const asked = await admin.get<{ explainAccess: { access: object } }, object>(access, {
        o: subscription.organization.id,
        p: world.productId,
      });
      expect(asked.explainAccess.access).toEqual({ level: 'NONE', rule: 'CANCELED' });
      await runExpiry();
      expect(await world.read(subscription.id)).toMatchObject({ status: CANCELED });
    } finally {
      clock.setOffset(0);
    }
  });

  test('wants a reason, something to override, and an end that lies ahead', async () => {
    const subscription = await world.aSubscription({});
    expect(await override(subscription, { status: ACTIVE, reason: ' ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['reason'],
    });
    expect(await override(subscription, {})).toMatchObject({ code: 'NOTHING_TO_OVERRIDE' });
    expect(await override(subscription, { status: ACTIVE, expiresAt: new Date(0) })).toMatchObject({
      code: 'DATE_IN_THE_PAST',
      fields: ['expiresAt'],
    });
    expect(await override(subscription, { unitAmount: -1 })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('does not wake a second subscription to the same product', async () => {
    const { organization } = await world.anOrganization();
    const old = await world.aSubscription({ organization, status: CANCELED, provider: STRIPE });
    await world.product.arrange(async ({ em }) =>
      em.execute('update subscription set is_current = false where id = ?', [old.id]),
    );
    await world.aSubscription({ organization, status: ACTIVE, provider: STRIPE });
    expect(await override(old, { status: ACTIVE })).toMatchObject({ code: 'SUBSCRIPTION_LIVE' });
  });

  test('of a status does not begin the days of grace anew when it is taken back', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE });
    const { pastDueSince } = await world.mirror({
      id: String(subscription.providerSubscriptionId),
      status: PAST_DUE,
    });
    const { data } = await override(subscription, { status: ACTIVE });
    await clear(String(data?.['overrideSubscription']?.overrides.nodes[0]?.id));
    expect((await world.read(subscription.id)).pastDueSince).toEqual(pastDueSince);
  });
});

describe('a plan that is given by hand', () => {
  const grant = (organization: Organization, more: object = {}): Told =>
    mutate('createManualSubscription', {
      organizationId: organization.id,
      planId: world.planId('PRO'),
      ...more,
    });

  test('is active at once, for 30 days or for 365', async () => {
    const [monthly, yearly] = [await world.anOrganization(), await world.anOrganization()];
    const month = (await grant(monthly.organization)).data?.['createManualSubscription'];
    expect(month).toMatchObject({
      status: 'ACTIVE',
      provider: 'MANUAL',
      plan: { key: 'PRO' },
      price: { interval: 'MONTH' },
      unitAmount: { amount: 4_900 },
    });
    expect(daysFromNow(month?.currentPeriodEnd)).toBe(30);
    const year = (await grant(yearly.organization, { interval: 'YEAR', unitAmount: 0, quantity: 4 })).data?.[
      'createManualSubscription'
    ];
    expect(year).toMatchObject({
      quantity: 4,
      unitAmount: { amount: 0 },
      overrides: { nodes: [{ field: 'PRICE', value: '0', mirrored: '49000' }] },
    });
    expect(daysFromNow(year?.currentPeriodEnd)).toBe(365);
  });

  test('is refused beside a live one, for a plan that is not there, and in another currency', async () => {
    const { organization } = await world.anOrganization();
    expect(await grant(organization, { currency: 'EUR' })).toMatchObject({ code: 'PRICE_UNKNOWN' });
    expect(await grant(organization, { planId: organization.id })).toMatchObject({ code: 'NOT_FOUND' });
    await grant(organization);
    expect(await grant(organization)).toMatchObject({ code: 'SUBSCRIPTION_LIVE' });
  });

  test('makes room when the organization buys at a provider', async () => {
    const { organization } = await world.anOrganization();
    const given = (await grant(organization)).data?.['createManualSubscription'];
    const bought = await world.mirror({ id: `sub_of_${organization.id}`, organizationId: organization.id });
    expect(bought).toMatchObject({ status: ACTIVE, isCurrent: true });
    expect(await world.read(String(given?.id))).toMatchObject({ status: CANCELED, isCurrent: false });
  });

  test('moves to another plan and interval, and the price that was agreed stays', async () => {
    const { organization } = await world.anOrganization();
    const given = (await grant(organization, { unitAmount: 1_000 })).data?.['createManualSubscription'];
    const { data } = await mutate('changePlan', {
      subscriptionId: given?.id,
      planKey: 'STANDARD',
      interval: 'YEAR',
    });
    expect(data?.['changePlan']).toMatchObject({
      ...{ plan: { key: 'STANDARD' }, price: { interval: 'YEAR' }, unitAmount: { amount: 1_000 } },
      overrides: { nodes: [{ field: 'PRICE', mirrored: '19000' }] },
    });
    expect(daysFromNow(data?.['changePlan']?.currentPeriodEnd)).toBe(365);
  });
});

describe('a change of plan', () => {
  test('is refused where a provider bills, where the plan is overridden, and where it has ended', async () => {
    const change = ({ id }: Subscription): Told =>
      mutate('changePlan', { subscriptionId: id, planKey: 'PRO' });
    expect(await change(await world.aSubscription({ provider: STRIPE }))).toMatchObject({
      code: 'PROVIDER_BILLS_IT',
    });
    expect(await change(await world.aSubscription({ status: CANCELED }))).toMatchObject({
      code: 'SUBSCRIPTION_ENDED',
    });
    const overridden = await world.aSubscription({ provider: MANUAL });
    await override(overridden, { planKey: 'UNTRIED' });
    expect(await change(overridden)).toMatchObject({ code: 'PLAN_OVERRIDDEN' });
  });
});

describe('a trial', () => {
  test('that runs is answered as it is; one that was is not begun anew', async () => {
    const { organization } = await world.anOrganization();
    const first = await startTrial(organization, 'PRO');
    const again = await startTrial(organization, 'STANDARD');
    expect(again.data?.['startTrial']).toEqual(first.data?.['startTrial']);
    await override({ id: String(first.data?.['startTrial']?.id) }, { status: CANCELED });
    expect(await startTrial(organization, 'PRO')).toMatchObject({ code: 'TRIAL_USED' });
  });

  test('is not offered by every plan', async () => {
    const { organization } = await world.anOrganization();
    expect(await startTrial(organization, 'UNTRIED')).toMatchObject({ code: 'PLAN_WITHOUT_TRIAL' });
  });

  test('is extended by days from its end, or until a date; its owner is told, with the new end', async () => {
    const { organization, owner } = await world.anOrganization();
    const { data } = await startTrial(organization, 'PRO');
    const subscriptionId = data?.['startTrial']?.id;
    const longer = await mutate('extendTrial', { subscriptionId, days: 10 });
    expect(daysFromNow(longer.data?.['extendTrial']?.trialEndsAt)).toBe(17);
    const until = new Date(Date.now() + 40 * day);
    const longest = await mutate('extendTrial', { subscriptionId, until });
    expect(longest.data?.['extendTrial']?.trialEndsAt).toBe(until.toISOString());
    await world.product.runJobs();
    const mail = world.product.mails.filter(({ to }) => to === owner.email).at(-1);
    expect(mail?.text).toContain('Your trial of Pro now ends on');
  });

  test('that has ended comes alive again, from now', async () => {
    const subscription = await world.aSubscription({
      status: TRIALING,
      trialEndsAt: new Date(Date.now() - 5 * day),
    });
    const { data } = await mutate('extendTrial', { subscriptionId: subscription.id, days: 3 });
    expect(daysFromNow(data?.['extendTrial']?.trialEndsAt)).toBe(3);
    expect(data?.['extendTrial']?.access.access.level).toBe('FULL');
  });

  test.each([
    [{}, 'BAD_USER_INPUT'],
    [{ days: 3, until: new Date('2040-01-01') }, 'BAD_USER_INPUT'],
    [{ days: 0 }, 'BAD_USER_INPUT'],
    [{ until: new Date(0) }, 'DATE_IN_THE_PAST'],
    [{ until: new Date(Date.now() + day) }, 'TRIAL_NOT_LONGER'],
  ])('is not extended by %j', async (more, code) => {
    const subscription = await world.aSubscription({
      status: TRIALING,
      trialEndsAt: new Date(Date.now() + 2 * day),
    });
    expect(await mutate('extendTrial', { subscriptionId: subscription.id, ...more })).toMatchObject({ code });
  });

  test('that a provider will charge for is extended there; one that stands in for it, here', async () => {
    const charged = await world.aSubscription({
      provider: STRIPE,
      status: TRIALING,
      trialEndsAt: new Date(),
    });
    expect(await mutate('extendTrial', { subscriptionId: charged.id, days: 3 })).toMatchObject({
      code: 'PROVIDER_BILLS_IT',
    });
    const ended = await world.aSubscription({ provider: STRIPE, status: CANCELED });
    await override(ended, { status: TRIALING });
    const { data } = await mutate('extendTrial', { subscriptionId: ended.id, days: 3 });
    expect(daysFromNow(data?.['extendTrial']?.trialEndsAt)).toBe(17);
    await world.mirror({ id: String(ended.providerSubscriptionId), status: CANCELED });
    expect(daysFromNow((await world.read(ended.id)).trialEndsAt)).toBe(17);
  });
});

async function runExpiry(): Promise<void> {
  await world.product.arrange(async ({ em }) => {
    await em.execute(`select graphile_worker.add_job('expire-overrides', '{}'::json)`);
  });
  await world.product.runJobs();
}
