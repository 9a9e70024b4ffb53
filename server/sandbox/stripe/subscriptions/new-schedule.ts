import type Stripe from 'stripe';
import { idOf } from '../id-of.ts';
import type { Work } from '../work.ts';

type Phase = Stripe.SubscriptionSchedule.Phase;

interface WantedPhase {
  items: { price: Stripe.Price; quantity: number }[];
  start: number;
  end: number;
  proration: Phase['proration_behavior'];
  metadata: Record<string, string>;
  /** The discounts that its subscription has then; with none of them it loses those that it had. */
  discounts: string[];
}

export const newPhase = ({ items, start, end, proration, metadata, discounts }: WantedPhase): Phase => ({
  add_invoice_items: [],
  application_fee_percent: null,
  billing_cycle_anchor: null,
  billing_thresholds: null,
  collection_method: null,
  currency: items[0]?.price.currency ?? 'usd',
  default_payment_method: null,
  default_tax_rates: [],
  description: null,
  discounts: discounts.map((discount) => ({ coupon: null, discount, promotion_code: null })),
  end_date: end,
  invoice_settings: null,
  items: items.map(({ price, quantity }) => ({
    billing_thresholds: null,
    discounts: [],
    metadata: {},
    plan: price.id,
    price: price.id,
    quantity,
    tax_rates: [],
  })),
  metadata,
  on_behalf_of: null,
  proration_behavior: proration,
  start_date: start,
  transfer_data: null,
  trial_end: null,
});

/** The period that a subscription is in. */
export function phaseOf(subscription: Stripe.Subscription): Phase {
  const first = subscription.items.data[0];
  return newPhase({
    items: subscription.items.data.map(({ price, quantity }) => ({ price, quantity: quantity ?? 1 })),
    start: first?.current_period_start ?? subscription.start_date,
    end: first?.current_period_end ?? subscription.start_date,
    proration: 'create_prorations',
    metadata: {},
    discounts: subscription.discounts.flatMap((discount) => idOf(discount) ?? []),
  });
}

interface WantedSchedule {
  id: string;
  customer: Stripe.Customer;
  endBehavior: Stripe.SubscriptionSchedule.EndBehavior;
  metadata: Record<string, string>;
  phases: Phase[];
}

export const newSchedule = (
  work: Work,
  { id, customer, endBehavior, metadata, phases }: WantedSchedule,
): Stripe.SubscriptionSchedule => ({
  id,
  object: 'subscription_schedule',
  application: null,
  billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible' },
  canceled_at: null,
  completed_at: null,
  created: work.now,
  current_phase: null,
  customer: customer.id,
  customer_account: null,
  default_settings: {
    application_fee_percent: null,
    billing_cycle_anchor: 'automatic',
    billing_thresholds: null,
    collection_method: 'charge_automatically',
    default_payment_method: null,
    description: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      days_until_due: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    on_behalf_of: null,
    transfer_data: null,
  },
  end_behavior: endBehavior,
  livemode: false,
  metadata,
  pause_schedules: [],
  phases,
  released_at: null,
  released_subscription: null,
  status: 'not_started',
  subscription: null,
  test_clock: idOf(customer.test_clock) ?? null,
});
