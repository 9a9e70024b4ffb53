import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { enqueue } from '../../server/kit/job.ts';
import { endCanceled } from '../../server/subscriptions/end-canceled.job.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor } from '../kit/product.ts';
import { override } from './acts.ts';
import { act, columnsOf, preview } from './billing-acts.ts';
import { openPlanWorld, type PlanWorld } from './plan-world.ts';

const { ACTIVE, PAST_DUE, TRIALING } = SubscriptionStatus;
const day = 86_400_000;

let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());
beforeEach(async () => void (admin = await world.anAdmin()));

async function paidFor(days: number, more: object = {}): Promise<Subscription> {
  const subscription = await world.aSubscription(more);
  const end = new Date(world.product.runtime.clock.now().getTime() + days * day);
  await world.product.arrange(({ em }) =>
    em.nativeUpdate(Subscription, subscription.id, { currentPeriodEnd: end }),
  );
  return subscription;
}

describe('where nobody bills', () => {
  test('a cancellation with the period is done at once, shown, and can be undone', async () => {
    const { id } = await paidFor(10);
    const { done } = await act(admin, 'cancelSubscription', id, { mode: 'PERIOD_END' });
    expect(done).toMatchObject({
      status: 'SUCCEEDED',
      subscription: { status: 'ACTIVE', access: { access: { level: 'FULL' } }, pendingCommand: null },
    });
    expect(done?.subscription.scheduledChange).toMatchObject({
      kind: 'CANCEL',
      at: done?.subscription.currentPeriodEnd,
    });
    const undone = await act(admin, 'undoCancel', id);
    expect(undone.done?.subscription).toMatchObject({ scheduledChange: null, canceledAt: null });
  });

  test('without a period that runs there is nothing to end it with', async () => {
    const { id } = await world.aSubscription({});
    const over = await paidFor(-1);
    for (const each of [id, over.id])
      expect(await act(admin, 'cancelSubscription', each, { mode: 'PERIOD_END' })).toMatchObject({
        ...{ code: 'NO_PERIOD', fields: ['mode'] },
      });
    const { done } = await act(admin, 'cancelSubscription', id, { mode: 'IMMEDIATE' });
    expect(done?.subscription).toMatchObject({
      status: 'CANCELED',
      access: { access: { level: 'NONE', rule: 'CANCELED' } },
    });
  });

  test('a pause takes the access, and resuming gives it back', async () => {
    const { id } = await paidFor(10);
    const paused = await act(admin, 'pauseSubscription', id);
    expect(paused.done?.subscription).toMatchObject({
      ...{ status: 'PAUSED', pauseKind: 'BILLING' },
      access: { access: { level: 'NONE', rule: 'PAUSED' } },
    });
    const resumed = await act(admin, 'resumeSubscription', id);
    expect(resumed.done?.subscription).toMatchObject({
      status: 'ACTIVE',
      access: { access: { level: 'FULL' } },
    });
  });

  test('the act takes the place of an override of the status', async () => {
    const subscription = await paidFor(10, { status: PAST_DUE });
    await override(admin, subscription, { status: ACTIVE });
    const { done } = await act(admin, 'cancelSubscription', subscription.id, { mode: 'IMMEDIATE' });
    expect(done?.subscription).toMatchObject({ status: 'CANCELED', access: { access: { level: 'NONE' } } });
    const { rows } = await world.product.runtime.pool.query(
      'select 1 from override where subscription_id = $1 and revoked_at is null',
      [subscription.id],
    );
    expect(rows).toEqual([]);
  });

  test('a preview shows columns, access and mail, and changes nothing', async () => {
    const { id } = await paidFor(10);
    const effects = await preview(admin, 'cancelSubscription', id, { mode: 'IMMEDIATE' });
    expect(columnsOf(effects)).toEqual(['accessEndsAt', 'canceledAt', 'status']);
    expect(effects).toMatchObject({ mails: [{ subject: expect.stringContaining('has ended') as string }] });
    expect(typeof effects === 'object' && effects.consequences).toContainEqual({
      name: 'Access to Cloud',
      before: 'Full, because the subscription is active',
      after: 'None, because the subscription is canceled',
    });
    const later = await preview(admin, 'cancelSubscription', id, { mode: 'PERIOD_END' });
    expect(typeof later === 'object' && later.consequences).toEqual([
      { name: 'Scheduled', before: null, after: expect.stringMatching(/^Ends on /) as string },
    ]);
    expect((await world.read(id)).status).toBe('ACTIVE');
    expect(await preview(admin, 'resumeSubscription', id)).toBe('NOT_PAUSED');
  });

  test('only what is active can be paused', async () => {
    for (const status of [PAST_DUE, TRIALING]) {
      const { id } = await world.aSubscription({ status });
      expect((await act(admin, 'pauseSubscription', id)).code).toBe('NOT_ACTIVE');
    }
  });
});

describe('where a provider bills that cannot be asked', () => {
  test('Stripe without a key is named, in the act and in its preview', async () => {
    const { id } = await paidFor(10, { provider: ProviderName.STRIPE });
    for (const name of ['cancelSubscription', 'pauseSubscription'] as const) {
      const more = name === 'cancelSubscription' ? { mode: 'IMMEDIATE' } : {};
      expect((await act(admin, name, id, more)).code).toBe('PROVIDER_NOT_CONFIGURED');
      expect(await preview(admin, name, id, more)).toBe('PROVIDER_NOT_CONFIGURED');
    }
  });

  test('a provider that has no adapter is named, too', async () => {
    const { id } = await paidFor(10, { provider: ProviderName.PAYPAL });
    expect((await act(admin, 'pauseSubscription', id)).code).toBe('PROVIDER_WITHOUT_API');
  });
});

// the last one: it moves the clock
test('what was to end with its period ends when that is over, by the clock of the product', async () => {
  const [ending, going, longer] = [
    await paidFor(10),
    await paidFor(10),
    await paidFor(10, { status: TRIALING }),
  ];
  for (const { id } of [ending, going, longer])
    await act(admin, 'cancelSubscription', id, { mode: 'PERIOD_END' });
  await act(admin, 'undoCancel', going.id);
  const extended = await admin.ask(
    'mutation ($id: ID!) { extendTrial(input: { subscriptionId: $id, days: 30, reason: "Longer" }) { id } }',
    { id: longer.id },
  );
  expect(extended.errors).toEqual([]);
  const end = (await world.read(ending.id)).scheduledAt;
  world.product.runtime.clock.setOffset(11 * day);
  await world.product.arrange((ctx) => enqueue(ctx, endCanceled, {}));
  await world.product.runJobs();
  expect(await world.read(ending.id)).toMatchObject({
    ...{ status: 'CANCELED', accessEndsAt: end, scheduledKind: null },
  });
  expect(await world.read(going.id)).toMatchObject({ status: 'ACTIVE', scheduledKind: null });
  expect(await world.read(longer.id)).toMatchObject({ status: 'TRIALING', scheduledKind: 'CANCEL' });
});
