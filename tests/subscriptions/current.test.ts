import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { mirrorSubscription } from '../../server/subscriptions/mirror-subscription.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';

let world: BillingWorld;
beforeAll(async () => {
  world = await openBillingWorld({ worker: false });
  world.news.on = false;
});
afterAll(() => world.close());

const heardOf = (subscription: Stripe.Subscription): Promise<unknown> =>
  world.product.arrange((ctx) =>
    mirrorSubscription(ctx, { provider: ProviderName.STRIPE, found: readSubscription(subscription) }),
  );

test('of one that ends and one that is heard of for the first time together, the newer is the current one', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { organizationId, stripeId } = await world.aCompany();
    const first = await world.stripe.subscriptions.cancel(stripeId);
    // Stripe counts seconds: the second one is to be newer
    const clock = world.product.runtime.clock;
    clock.setOffset(clock.now().getTime() - Date.now() + 2_000);
    const [item] = first.items.data;
    const begun = await world.stripe.subscriptions.create({
      customer: String(first.customer),
      items: [{ price: item?.price.id ?? '', quantity: 3 }],
      metadata: { organizationId },
    });
    const second = await world.stripe.subscriptions.cancel(begun.id);
    await Promise.all([heardOf(second), heardOf(first)]);
    const { rows } = await world.product.runtime.pool.query(
      `select provider_subscription_id as id, status from subscription where organization_id = $1 and is_current`,
      [organizationId],
    );
    expect(rows).toEqual([{ id: second.id, status: 'CANCELED' }]);
  }
});

test('of two that began in the same second, it does not matter which was heard of last', async () => {
  for (const order of [1, -1]) {
    const { organizationId, stripeId } = await world.aCompany();
    const first = await world.stripe.subscriptions.cancel(stripeId);
    const second = { ...first, id: `${first.id}b` };
    for (const one of [first, second].toSorted(() => order)) await heardOf(one);
    const { rows } = await world.product.runtime.pool.query(
      'select provider_subscription_id as id from subscription where organization_id = $1 and is_current',
      [organizationId],
    );
    expect(rows).toEqual([{ id: second.id }]);
  }
});
