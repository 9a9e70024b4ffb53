import type Stripe from 'stripe';
import { z } from 'zod';
import { bill } from './bill.ts';
import { change, create } from './events.ts';
import { invalid } from './fault.ts';
import { changeItems, itemChanges } from './item-changes.ts';
import { inner } from './list.ts';
import { expand, flag, mergeMetadata, metadata } from './params.ts';
import { paymentMethod } from './payment.ts';
import { lock } from './store.ts';
import type { Work } from './work.ts';

export const updateSubscriptionParams = z.strictObject({
  ...itemChanges,
  cancel_at_period_end: flag.optional(),
  default_payment_method: paymentMethod.optional(),
  description: z.string().optional(),
  expand,
  metadata: metadata.optional(),
});
type Params = z.output<typeof updateSubscriptionParams>;

export async function updateSubscription(
  work: Work,
  params: Params,
  id: string,
): Promise<Stripe.Subscription> {
  const before = await lock(work, 'subscription', id);
  if (ended(before) && (params.items ?? params.cancel_at_period_end) !== undefined)
    throw invalid('A canceled subscription can only update its cancellation_details and metadata.');
  const { items, prorations } = await changeItems(work, before, params, 'items');
  for (const item of prorations) await create(work, 'invoiceitem', 'invoiceitem.created', item);
  const invoice =
    params.proration_behavior === 'always_invoice' && prorations.length > 0
      ? await bill(work, before, 'subscription_update', [])
      : undefined;
  return change(work, 'subscription', 'customer.subscription.updated', before, {
    ...before,
    ...cancellation(work, before, params.cancel_at_period_end),
    default_payment_method: params.default_payment_method ?? before.default_payment_method,
    description: params.description ?? before.description,
    items: inner(items, before.items.url),
    latest_invoice: invoice?.id ?? before.latest_invoice,
    metadata: mergeMetadata(before.metadata, params.metadata),
  });
}

export const ended = (subscription: Stripe.Subscription): boolean =>
  ['canceled', 'incomplete_expired'].includes(subscription.status);

function cancellation(
  work: Work,
  before: Stripe.Subscription,
  wanted: boolean | undefined,
): Partial<Stripe.Subscription> {
  if (wanted === undefined || wanted === before.cancel_at_period_end) return {};
  return {
    cancel_at: wanted ? (before.items.data[0]?.current_period_end ?? null) : null,
    cancel_at_period_end: wanted,
    canceled_at: wanted ? work.now : null,
    cancellation_details: {
      ...before.cancellation_details,
      comment: null,
      feedback: null,
      feedback_option: null,
      reason: wanted ? 'cancellation_requested' : null,
    },
  };
}
