import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { PriceInterval } from '../../server/catalog/price.entity.ts';
import type { Organization } from '../../server/organizations/organization.entity.ts';
import type { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor } from '../kit/product.ts';
import { changePlan, day, daysFromNow, entriesOf, mutate, override, startTrial, type Told } from './acts.ts';
import { openPlanWorld, type PlanWorld } from './plan-world.ts';

const { STRIPE, MANUAL } = ProviderName;
const { ACTIVE, CANCELED, PAST_DUE, TRIALING } = SubscriptionStatus;

let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());
// limits count for each actor
beforeEach(async () => void (admin = await world.anAdmin()));

describe('the worked examples of the panels', () => {
  test('an override to ACTIVE of a subscription kept by hand begins a period of 30 days', async () => {
    const subscription = await world.aSubscription({ status: PAST_DUE });
    const { data } = await override(admin, subscription, { status: ACTIVE });
    expect(daysFromNow(world, data?.['overrideSubscription']?.currentPeriodEnd)).toBe(30);
  });

  test('and of 365 days at an annual price', async () => {
    const subscription = await world.aSubscription({ status: CANCELED, interval: PriceInterval.YEAR });
    const { data } = await override(admin, subscription, { status: ACTIVE });
    expect(daysFromNow(world, data?.['overrideSubscription']?.currentPeriodEnd)).toBe(365);
  });

  test("with a provider, the provider's date stands", async () => {
    const subscription = await world.aSubscription({ status: PAST_DUE, provider: STRIPE });
    await world.mirror({
      id: String(subscription.providerSubscriptionId),
      status: PAST_DUE,
      currentPeriodEnd: new Date('2030-01-01'),
    });
    const { data } = await override(admin, subscription, { status: ACTIVE });
    expect(data?.['overrideSubscription']?.currentPeriodEnd).toBe('2030-01-01T00:00:00.000Z');
  });

  test('TRIALING where there never was a trial begins one: as long as the plan says, or else the settings', async () => {
    const pro = await world.aSubscription({ plan: 'PRO', status: CANCELED });
    const standard = await world.aSubscription({ plan: 'STANDARD', status: CANCELED });
    const [first, second] = [
      await override(admin, pro, { status: TRIALING }),
      await override(admin, standard, { status: TRIALING }),
    ];
    expect(daysFromNow(world, first.data?.['overrideSubscription']?.trialEndsAt)).toBe(7);
    expect(daysFromNow(world, second.data?.['overrideSubscription']?.trialEndsAt)).toBe(14);
  });

  test('TRIALING on an existing trial never moves its end', async () => {
    const trialEndsAt = new Date(Date.now() + 3 * day);
    const subscription = await world.aSubscription({ status: ACTIVE, trialEndsAt });
    const { data } = await override(admin, subscription, { status: TRIALING });
    expect(data?.['overrideSubscription']?.trialEndsAt).toBe(trialEndsAt.toISOString());
  });

  test('a trial of Pro gives full access without a payment, as long as the plan says', async () => {
    const { organization } = await world.anOrganization();
    const { data } = await startTrial(admin, world, organization, 'PRO');
    expect(data?.['startTrial']).toMatchObject({
      ...{ status: 'TRIALING', provider: 'MANUAL', plan: { key: 'PRO' } },
      access: { access: { level: 'FULL', rule: 'TRIAL_RUNS' } },
    });
    expect(daysFromNow(world, data?.['startTrial']?.trialEndsAt)).toBe(7);
  });

  test('plan and status are set here, and the provider is not asked', async () => {
    const subscription = await world.aSubscription({ status: PAST_DUE, provider: STRIPE });
    const { data } = await override(admin, subscription, { planKey: 'PRO', status: ACTIVE });
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
    expect(await entriesOf(admin, subscription)).toEqual(
      expect.arrayContaining([{ action: 'overrideSubscription', reason: 'As agreed by telephone' }]),
    );
  });

  test('custom pricing and the complimentary tier are prices that nobody bills', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE });
    const custom = await override(admin, subscription, { unitAmount: 1_500 });
    expect(custom.data?.['overrideSubscription']?.unitAmount.amount).toBe(4_500);
    const free = await override(admin, subscription, { unitAmount: 0 });
    expect(free.data?.['overrideSubscription']?.unitAmount.amount).toBe(0);
    expect(free.data?.['overrideSubscription']?.overrides.nodes).toMatchObject([
      { field: 'PRICE', value: '0', mirrored: '1900' },
    ]);
  });

  test('only keys of plans of the same product are accepted', async () => {
    const subscription = await world.aSubscription({});
    for (const planKey of ['STARTER', 'NO_SUCH_PLAN', 'pro'])
      expect(await override(admin, subscription, { planKey })).toMatchObject({
        code: 'PLAN_UNKNOWN',
        fields: ['planKey'],
      });
    expect(await changePlan(admin, { subscriptionId: subscription.id, planKey: 'STARTER' })).toMatchObject({
      code: 'PLAN_UNKNOWN',
    });
  });
});

describe('a plan that is given by hand', () => {
  const grant = (organization: Organization, more: object = {}): Told =>
    mutate(admin, 'createManualSubscription', {
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
    expect(daysFromNow(world, month?.currentPeriodEnd)).toBe(30);
    const year = (await grant(yearly.organization, { interval: 'YEAR', unitAmount: 0, quantity: 4 })).data?.[
      'createManualSubscription'
    ];
    expect(year).toMatchObject({
      quantity: 4,
      unitAmount: { amount: 0 },
      overrides: { nodes: [{ field: 'PRICE', value: '0', mirrored: '49000' }] },
    });
    expect(daysFromNow(world, year?.currentPeriodEnd)).toBe(365);
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
    const { data } = await changePlan(admin, {
      subscriptionId: given?.id,
      planKey: 'STANDARD',
      interval: 'YEAR',
    });
    expect(data?.['changePlan']).toMatchObject({
      ...{ plan: { key: 'STANDARD' }, price: { interval: 'YEAR' }, unitAmount: { amount: 1_000 } },
      overrides: { nodes: [{ field: 'PRICE', mirrored: '19000' }] },
    });
    expect(daysFromNow(world, data?.['changePlan']?.currentPeriodEnd)).toBe(365);
  });
});

describe('a change of plan', () => {
  test('is refused where the provider cannot be asked, where the plan is overridden, and where it has ended', async () => {
    const change = ({ id }: Subscription): Told => changePlan(admin, { subscriptionId: id, planKey: 'PRO' });
    expect(await change(await world.aSubscription({ provider: STRIPE }))).toMatchObject({
      code: 'PROVIDER_NOT_CONFIGURED',
    });
    expect(await change(await world.aSubscription({ status: CANCELED }))).toMatchObject({
      code: 'SUBSCRIPTION_ENDED',
    });
    const overridden = await world.aSubscription({ provider: MANUAL });
    await override(admin, overridden, { planKey: 'UNTRIED' });
    expect(await change(overridden)).toMatchObject({ code: 'PLAN_OVERRIDDEN' });
  });
});
