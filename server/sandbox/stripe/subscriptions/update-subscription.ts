import type Stripe from 'stripe';
import { z } from 'zod';
import { endDiscount, redeem } from '../discounts/discount.ts';
import { change, create } from '../events.ts';
import { invalid, StripeFault } from '../fault.ts';
import { idOf } from '../id-of.ts';
import { bill } from '../invoices/bill.ts';
import { settle } from '../invoices/outcome.ts';
import { mergeMetadata, timestamp, updated } from '../params.ts';
import { methodOfCustomer } from '../payments/payment-method.ts';
import { load, lock } from '../store.ts';
import type { Work } from '../work.ts';
import { itemChanges } from './item-changes.ts';
import { common } from './params.ts';
import { planUpdate, type PlannedUpdate } from './plan-update.ts';

const feedback = z.enum([
  ...(['customer_service', 'low_quality', 'missing_features', 'other'] as const),
  ...(['switched_service', 'too_complex', 'too_expensive', 'unused'] as const),
]);
export const cancellationDetails = z.strictObject({
  comment: z.string().optional(),
  feedback: feedback.optional(),
});
export const updateSubscriptionParams = z.strictObject({
  ...common,
  ...itemChanges,
  cancellation_details: cancellationDetails.optional(),
  pause_collection: z
    .union([
      z.literal(''),
      z.strictObject({
        behavior: z.enum(['keep_as_draft', 'mark_uncollectible', 'void']),
        resumes_at: timestamp.optional(),
      }),
    ])
    .optional(),
});
export type UpdateSubscription = z.output<typeof updateSubscriptionParams>;

export async function updateSubscription(
  work: Work,
  params: UpdateSubscription,
  id: string,
): Promise<Stripe.Subscription> {
  const before = await lock(work, 'subscription', id);
  if (ended(before) && Object.keys(params).some((key) => !allowedAfterEnd.has(key) && given(params, key)))
    throw invalid('A canceled subscription can only update its cancellation_details and metadata.');
  const planned = await planUpdate(work, before, params, 'items');
  for (const item of planned.prorations) await create(work, 'invoiceitem', 'invoiceitem.created', item);
  const wanted = { ...planned.subscription, ...(await particulars(work, planned.subscription, params)) };
  const invoice = planned.billsNow ? await billed(work, wanted, planned, params) : undefined;
  const after = await change(work, 'subscription', 'customer.subscription.updated', before, {
    ...wanted,
    latest_invoice: invoice?.id ?? before.latest_invoice,
  });
  if (invoice?.status !== 'open' || !invoice.attempted) return after;
  await settle(work, invoice);
  return load(work, 'subscription', id);
}

const allowedAfterEnd = new Set(['cancellation_details', 'expand', 'metadata']);
const defaults: Partial<UpdateSubscription> = {
  payment_behavior: 'allow_incomplete',
  proration_behavior: 'create_prorations',
};
const given = (params: UpdateSubscription, key: string): boolean => {
  const name = key as keyof UpdateSubscription;
  return params[name] !== undefined && params[name] !== defaults[name];
};

async function billed(
  work: Work,
  subscription: Stripe.Subscription,
  { lines }: PlannedUpdate,
  params: UpdateSubscription,
): Promise<Stripe.Invoice> {
  const invoice = await bill(work, subscription, {
    reason: 'subscription_update',
    lines,
    until: params.payment_behavior === 'default_incomplete' ? 'open' : 'attempt',
    presence: params.off_session ? 'away' : 'present',
  });
  if (invoice.status === 'open' && invoice.attempted && params.payment_behavior === 'error_if_incomplete')
    throw new StripeFault(402, 'card_error', 'Your card was declined.', { code: 'card_declined' });
  return invoice;
}

export const ended = (subscription: Stripe.Subscription): boolean =>
  ['canceled', 'incomplete_expired'].includes(subscription.status);

async function particulars(
  work: Work,
  before: Stripe.Subscription,
  params: UpdateSubscription,
): Promise<Partial<Stripe.Subscription>> {
  const customer = idOf(before.customer) ?? '';
  const method = params.default_payment_method
    ? (await methodOfCustomer(work, params.default_payment_method, customer, 'default_payment_method')).id
    : updated(idOf(before.default_payment_method), params.default_payment_method);
  const pause = params.pause_collection;
  return {
    ...cancellation(work, before, params),
    collection_method: params.collection_method ?? before.collection_method,
    days_until_due: params.days_until_due ?? before.days_until_due,
    default_payment_method: method,
    description: updated(before.description, params.description),
    ...(params.discounts !== undefined && {
      discounts: await discountsOf(work, before, params.discounts || []),
    }),
    metadata: mergeMetadata(before.metadata, params.metadata),
    ...(pause !== undefined && {
      pause_collection:
        pause === '' ? null : { behavior: pause.behavior, resumes_at: pause.resumes_at ?? null },
    }),
    ...(params.trial_settings && {
      trial_settings: { end_behavior: { billing_cycle_anchor: null, ...params.trial_settings.end_behavior } },
    }),
  };
}

/** The list that is passed is the whole list: what is not in it is gone. */
async function discountsOf(
  work: Work,
  before: Stripe.Subscription,
  wanted: Exclude<NonNullable<UpdateSubscription['discounts']>, ''>,
): Promise<string[]> {
  const discounts = await redeem(work, wanted, {
    customer: idOf(before.customer) ?? '',
    subscription: before.id,
    amount: before.items.data.reduce(
      (sum, item) => sum + (item.price.unit_amount ?? 0) * (item.quantity ?? 0),
      0,
    ),
    currency: before.currency,
  });
  const ids = discounts.map((discount) => discount.id);
  for (const reference of before.discounts) {
    const id = idOf(reference) ?? '';
    if (!ids.includes(id)) await endDiscount(work, id);
  }
  return ids;
}

function cancellation(
  work: Work,
  before: Stripe.Subscription,
  { cancel_at: at, cancel_at_period_end: atEnd, cancellation_details: told }: UpdateSubscription,
): Partial<Stripe.Subscription> {
  if (at && atEnd)
    throw invalid('You may only specify one of these parameters: cancel_at, cancel_at_period_end.');
  if (at && at <= work.now)
    throw invalid('Invalid timestamp: must be in the future.', { param: 'cancel_at' });
  const details: Stripe.Subscription.CancellationDetails = {
    comment: told?.comment ?? before.cancellation_details?.comment ?? null,
    feedback: told?.feedback ?? before.cancellation_details?.feedback ?? null,
    feedback_option: null,
    reason: before.cancellation_details?.reason ?? null,
  };
  if (at !== undefined)
    return {
      cancel_at: at === '' ? null : at,
      cancel_at_period_end: false,
      canceled_at: at === '' ? null : work.now,
      cancellation_details: { ...details, reason: at === '' ? null : 'cancellation_requested' },
    };
  if (atEnd === undefined || atEnd === before.cancel_at_period_end)
    return told ? { cancellation_details: details } : {};
  return {
    cancel_at: atEnd ? (before.items.data[0]?.current_period_end ?? null) : null,
    cancel_at_period_end: atEnd,
    canceled_at: atEnd ? work.now : null,
    cancellation_details: { ...details, reason: atEnd ? 'cancellation_requested' : null },
  };
}
