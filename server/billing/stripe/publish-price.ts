import type Stripe from 'stripe';
import type { Plan } from '../../catalog/plan.entity.ts';
import { type Price, PriceInterval } from '../../catalog/price.entity.ts';

/** Each plan is a product at Stripe, and each of its prices a price. */
export async function createStripePlan(stripe: Stripe, plan: Plan): Promise<string> {
  const product = await stripe.products.create(
    { name: plan.name, description: plan.description ?? undefined, metadata: { key: plan.key } },
    // two prices of a new plan may be published at once
    { idempotencyKey: `plan-${plan.id}` },
  );
  return product.id;
}

export async function createStripePrice(stripe: Stripe, price: Price, product: string): Promise<string> {
  const created = await stripe.prices.create(
    {
      product,
      currency: price.currency.toLowerCase(),
      unit_amount: price.unitAmount,
      recurring: { interval: price.interval === PriceInterval.YEAR ? 'year' : 'month' },
    },
    { idempotencyKey: `price-${price.id}` },
  );
  return created.id;
}
