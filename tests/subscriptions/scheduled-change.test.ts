import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { act } from './billing-acts.ts';

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld()));
afterAll(() => world.close());

test('a schedule at Stripe is mirrored: the next phase, and nothing once it is released', async () => {
  const { subscription, stripeId } = await world.aCompany(5);
  const schedule = await world.stripe.subscriptionSchedules.create({ from_subscription: stripeId });
  const [phase] = schedule.phases;
  const price = String(phase?.items[0]?.price);
  await world.stripe.subscriptionSchedules.update(schedule.id, {
    phases: [
      {
        items: [{ price, quantity: 5 }],
        start_date: phase?.start_date ?? 0,
        end_date: phase?.end_date ?? 0,
      },
      { items: [{ price, quantity: 3 }], duration: { interval: 'month', interval_count: 1 } },
    ],
  });
  const scheduled = async (): Promise<unknown> => {
    const { organization } = await world.admin.get<
      { organization: { subscription: { scheduledChange: unknown } } },
      object
    >(`query ($id: ID!) { organization(id: $id) { subscription { scheduledChange { kind target } } } }`, {
      id: subscription.organization.id,
    });
    return organization.subscription.scheduledChange;
  };
  await expect.poll(scheduled, { timeout: 10_000 }).toEqual({ kind: 'QUANTITY', target: '3' });
  await world.stripe.subscriptionSchedules.release(schedule.id);
  await expect.poll(scheduled, { timeout: 10_000 }).toBeNull();
});

// the last one: it moves the clock
test('what was to end with its period ends by itself, there and here, at that moment', async () => {
  const { subscription } = await world.aCompany();
  const { done } = await act(world.admin, 'cancelSubscription', subscription.id, { mode: 'PERIOD_END' });
  const end = done?.subscription.scheduledChange?.at ?? '';
  world.product.runtime.clock.setOffset(new Date(end).getTime() - Date.now() + 60_000);
  await expect
    .poll(
      async () =>
        (
          await world.product.runtime.pool.query<object>(
            'select status, scheduled_kind, access_ends_at = $2 as is_then from subscription where id = $1',
            [subscription.id, end],
          )
        ).rows[0],
      { timeout: 20_000 },
    )
    .toEqual({ status: 'CANCELED', scheduled_kind: null, is_then: true });
});
