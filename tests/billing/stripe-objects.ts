import type Stripe from 'stripe';

/** A subscription as Stripe sends it. */
export const subscription = (more: object = {}): Stripe.Subscription =>
  ({
    ...{ id: 'sub_1', object: 'subscription', customer: 'cus_1', status: 'active', created: 1_750_000_000 },
    ...{ start_date: 1_740_000_000, pause_collection: null, trial_end: null, metadata: {} },
    items: { object: 'list', data: [item(5)] },
    ...more,
  }) as unknown as Stripe.Subscription;
export const item = (quantity: number, usage: 'licensed' | 'metered' = 'licensed'): object => ({
  ...{ id: 'si_1', object: 'subscription_item', quantity },
  ...{ current_period_start: 1_750_000_000, current_period_end: 1_752_592_000 },
  price: { id: `price_${usage}`, currency: 'usd', unit_amount: 1900, recurring: { usage_type: usage } },
});
