import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import type { Actor } from '../kit/product.ts';
import { clear, day, override } from './acts.ts';
import { openPlanWorld, type PlanWorld } from './plan-world.ts';

const { STRIPE } = ProviderName;
const { ACTIVE, CANCELED, PAST_DUE } = SubscriptionStatus;

let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());
// limits count for each actor
beforeEach(async () => void (admin = await world.anAdmin()));

describe('an override', () => {
  test('outlives what the provider says meanwhile, and gives way to it when it is taken back', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE });
    const id = String(subscription.providerSubscriptionId);
    const { data } = await override(admin, subscription, { status: ACTIVE, planKey: 'PRO', unitAmount: 0 });
    await world.mirror({ id, status: PAST_DUE, unitAmount: 2_000, priceId: 'price_UNTRIED_MONTH' });
    const held = await world.read(subscription.id);
    expect(held).toMatchObject({ status: ACTIVE, unitAmount: 0 });
    expect(held.plan.unwrap().key).toBe('PRO');
    for (const one of data?.['overrideSubscription']?.overrides.nodes ?? [])
      expect((await clear(admin, one.id)).code).toBeUndefined();
    const free = await world.read(subscription.id);
    expect(free).toMatchObject({ status: PAST_DUE, unitAmount: 2_000 });
    expect(free.plan.unwrap().key).toBe('UNTRIED');
  });

  test('that is set again changes nothing; another one takes its place and keeps what the provider says', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE, status: PAST_DUE });
    const first = await override(admin, subscription, { status: ACTIVE });
    const again = await override(admin, subscription, { status: ACTIVE });
    expect(again.data?.['overrideSubscription']?.overrides).toEqual(
      first.data?.['overrideSubscription']?.overrides,
    );
    const other = await override(admin, subscription, { status: SubscriptionStatus.PAUSED });
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
    const { data } = await override(admin, subscription, { status: ACTIVE, expiresAt });
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
    expect(await override(admin, subscription, { status: ACTIVE, reason: ' ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['reason'],
    });
    expect(await override(admin, subscription, {})).toMatchObject({ code: 'NOTHING_TO_OVERRIDE' });
    expect(await override(admin, subscription, { status: ACTIVE, expiresAt: new Date(0) })).toMatchObject({
      code: 'DATE_IN_THE_PAST',
      fields: ['expiresAt'],
    });
    expect(await override(admin, subscription, { unitAmount: -1 })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('does not wake a second subscription to the same product', async () => {
    const { organization } = await world.anOrganization();
    const old = await world.aSubscription({ organization, status: CANCELED, provider: STRIPE });
    await world.product.arrange(async ({ em }) =>
      em.execute('update subscription set is_current = false where id = ?', [old.id]),
    );
    await world.aSubscription({ organization, status: ACTIVE, provider: STRIPE });
    expect(await override(admin, old, { status: ACTIVE })).toMatchObject({ code: 'SUBSCRIPTION_LIVE' });
  });

  test('of a status does not begin the days of grace anew when it is taken back', async () => {
    const subscription = await world.aSubscription({ provider: STRIPE });
    const { pastDueSince } = await world.mirror({
      id: String(subscription.providerSubscriptionId),
      status: PAST_DUE,
    });
    const { data } = await override(admin, subscription, { status: ACTIVE });
    await clear(admin, String(data?.['overrideSubscription']?.overrides.nodes[0]?.id));
    expect((await world.read(subscription.id)).pastDueSince).toEqual(pastDueSince);
  });
});

async function runExpiry(): Promise<void> {
  await world.product.arrange(async ({ em }) => {
    await em.execute(`select graphile_worker.add_job('expire-overrides', '{}'::json)`);
  });
  await world.product.runJobs();
}
