import type Stripe from 'stripe';
import { newId } from '../ids.ts';
import { inner } from '../list.ts';
import type { Period } from './proration.ts';

export interface WantedItem {
  price: Stripe.Price;
  quantity: number;
}

interface Particulars {
  id: string;
  created: number;
  startDate: number;
  anchor: number;
  customer: Stripe.Customer;
  items: WantedItem[];
  period: Period;
  trialEnd: number | undefined;
  metadata: Record<string, string>;
  paymentMethod: string | undefined;
  description: string | undefined;
  cancelAtPeriodEnd: boolean;
  more: Partial<Stripe.Subscription>;
}

export function newSubscription(wanted: Particulars): Stripe.Subscription {
  const { id, created, customer, period, trialEnd } = wanted;
  return {
    ...unused,
    id,
    object: 'subscription',
    billing_cycle_anchor: wanted.anchor,
    cancel_at: wanted.cancelAtPeriodEnd ? period.end : null,
    cancel_at_period_end: wanted.cancelAtPeriodEnd,
    canceled_at: wanted.cancelAtPeriodEnd ? created : null,
    created,
    currency: wanted.items[0]?.price.currency ?? 'usd',
    customer: customer.id,
    default_payment_method: wanted.paymentMethod ?? null,
    description: wanted.description ?? null,
    items: inner(
      wanted.items.map((item) => newItem(id, created, item, period)),
      `/v1/subscription_items?subscription=${id}`,
    ),
    metadata: wanted.metadata,
    start_date: wanted.startDate,
    status: trialEnd === undefined ? 'incomplete' : 'trialing',
    trial_end: trialEnd ?? null,
    trial_start: trialEnd === undefined ? null : wanted.startDate,
    test_clock: customer.test_clock ?? null,
    ...wanted.more,
  };
}

export function newItem(
  subscription: string,
  created: number,
  { price, quantity }: WantedItem,
  period: Period,
): Stripe.SubscriptionItem {
  return {
    id: newId('si'),
    object: 'subscription_item',
    billing_thresholds: null,
    created,
    current_period_end: period.end,
    current_period_start: period.start,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: planOf(price),
    price,
    quantity,
    subscription,
    tax_rates: [],
  };
}

/** Stripe still shows each recurring price in its older form, too. */
export function planOf(price: Stripe.Price): Stripe.Plan {
  return {
    id: price.id,
    object: 'plan',
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: 'per_unit',
    created: price.created,
    currency: price.currency,
    interval: price.recurring?.interval ?? 'month',
    interval_count: price.recurring?.interval_count ?? 1,
    livemode: false,
    metadata: price.metadata,
    meter: null,
    nickname: price.nickname,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  };
}

/** What the sandbox does not simulate yet. */
const unused = {
  application: null,
  application_fee_percent: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null },
  billing_cycle_anchor_config: null,
  billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible' },
  billing_schedules: [],
  billing_thresholds: null,
  cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
  collection_method: 'charge_automatically',
  customer_account: null,
  days_until_due: null,
  default_source: null,
  default_tax_rates: [],
  discounts: [],
  ended_at: null,
  invoice_settings: {
    account_tax_ids: null,
    custom_fields: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  latest_invoice: null,
  livemode: false,
  managed_payments: null,
  next_pending_invoice_item_invoice: null,
  on_behalf_of: null,
  pause_collection: null,
  payment_settings: {
    payment_method_options: null,
    payment_method_types: null,
    save_default_payment_method: 'off',
  },
  pending_invoice_item_interval: null,
  pending_setup_intent: null,
  pending_update: null,
  schedule: null,
  transfer_data: null,
  trial_settings: { end_behavior: { billing_cycle_anchor: null, missing_payment_method: 'create_invoice' } },
} satisfies Partial<Stripe.Subscription>;
