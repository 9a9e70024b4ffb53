import type Stripe from 'stripe';
import { z } from 'zod';
import { bill } from './bill.ts';
import { emit } from './events.ts';
import { invalid } from './fault.ts';
import { newId } from './ids.ts';
import { lineOfPeriod, productOf } from './invoice-lines.ts';
import { newSubscription, type WantedItem } from './new-subscription.ts';
import { expand, flag, integer, mergeMetadata, metadata, timestamp } from './params.ts';
import { paymentMethod, requirePaymentMethod } from './payment.ts';
import { periodAfter, periodBefore } from './periods.ts';
import type { Period } from './proration.ts';
import { insert, load, replace } from './store.ts';
import type { Work } from './work.ts';

const quantity = integer.pipe(z.number().min(0));
export const createSubscriptionParams = z.strictObject({
  backdate_start_date: timestamp.optional(),
  billing_cycle_anchor: timestamp.optional(),
  cancel_at_period_end: flag.default(false),
  customer: z.string(),
  default_payment_method: paymentMethod.optional(),
  description: z.string().optional(),
  expand,
  items: z
    .array(z.strictObject({ price: z.string(), quantity: quantity.default(1) }))
    .min(1)
    .max(20),
  metadata: metadata.optional(),
  payment_behavior: z.enum(['allow_incomplete', 'error_if_incomplete']).default('allow_incomplete'),
  proration_behavior: z.enum(['create_prorations', 'always_invoice', 'none']).default('create_prorations'),
  trial_end: timestamp.optional(),
  trial_period_days: integer.pipe(z.number().min(1).max(730)).optional(),
});
type Params = z.output<typeof createSubscriptionParams>;

/** The first period is charged at once: active when that succeeds, incomplete when the card is declined. */
export async function createSubscription(work: Work, params: Params): Promise<Stripe.Subscription> {
  const customer = await load(work, 'customer', params.customer, 'customer');
  const items: WantedItem[] = [];
  for (const [index, item] of params.items.entries()) items.push(await wanted(work, item, index));
  const trialEnd = trialEndOf(work, params);
  const startDate = startDateOf(work, params);
  if (trialEnd === undefined) requirePaymentMethod(customer, params.default_payment_method);
  const begun = newSubscription({
    id: newId('sub'),
    created: work.now,
    customer,
    items,
    startDate,
    anchor: trialEnd ?? params.billing_cycle_anchor ?? work.now,
    period: firstPeriod(work, items, { startDate, trialEnd, anchor: params.billing_cycle_anchor }),
    trialEnd,
    metadata: mergeMetadata({}, params.metadata),
    paymentMethod: params.default_payment_method,
    description: params.description,
    cancelAtPeriodEnd: params.cancel_at_period_end,
  });
  await insert(work, 'subscription', begun);
  const subscription = await replace(work, 'subscription', await billed(work, begun, params));
  await emit(work, 'customer.subscription.created', subscription);
  return subscription;
}

async function billed(
  work: Work,
  subscription: Stripe.Subscription,
  { billing_cycle_anchor: anchor, payment_behavior: behavior }: Params,
): Promise<Stripe.Subscription> {
  const trial = subscription.status === 'trialing';
  // an anchor that is still to come: the time until then is not charged
  const lines = anchor === undefined ? await periodLines(work, subscription, trial) : [];
  const invoice = await bill(work, subscription, 'subscription_create', lines);
  if (invoice.status !== 'paid' && behavior === 'error_if_incomplete')
    throw invalid('Your card was declined.', { code: 'card_declined' });
  const status = trial ? 'trialing' : invoice.status === 'paid' ? 'active' : 'incomplete';
  return { ...subscription, latest_invoice: invoice.id, status };
}

/** One line for each item, for the period that the item is in. */
export async function periodLines(
  work: Work,
  subscription: Stripe.Subscription,
  trial: boolean,
): Promise<Stripe.InvoiceLineItem[]> {
  const lines: Stripe.InvoiceLineItem[] = [];
  for (const item of subscription.items.data) {
    const product = await load(work, 'product', productOf(item.price));
    lines.push(lineOfPeriod(item, product, periodOf(item), trial));
  }
  return lines;
}

export const periodOf = (item: Stripe.SubscriptionItem): Period => ({
  start: item.current_period_start,
  end: item.current_period_end,
});

async function wanted(work: Work, item: Params['items'][number], index: number): Promise<WantedItem> {
  const price = await load(work, 'price', item.price, `items[${index}][price]`);
  if (!price.active)
    throw invalid('The price specified is inactive. This field only accepts active prices.', {
      param: `items[${index}][price]`,
    });
  return { price, quantity: item.quantity };
}

function trialEndOf(work: Work, params: Params): number | undefined {
  const end =
    params.trial_end ??
    (params.trial_period_days && work.now + params.trial_period_days * 86_400) ??
    undefined;
  if (end !== undefined && end <= work.now)
    throw invalid('Invalid timestamp: must be in the future.', { param: 'trial_end' });
  return end;
}

function startDateOf(work: Work, params: Params): number {
  const {
    backdate_start_date: date = work.now,
    billing_cycle_anchor: anchor,
    proration_behavior: behavior,
  } = params;
  if (date > work.now)
    throw invalid('Invalid timestamp: must be in the past.', { param: 'backdate_start_date' });
  if (anchor !== undefined && anchor <= work.now)
    throw invalid('Invalid timestamp: must be in the future.', { param: 'billing_cycle_anchor' });
  if ((anchor !== undefined || date < work.now) && behavior !== 'none')
    throw invalid('The sandbox does not charge for the time before the anchor: pass none.', {
      param: 'proration_behavior',
    });
  return date;
}

/** A trial; or up to the anchor, as if the subscription had been here all the time; or one period from now on. */
function firstPeriod(
  work: Work,
  items: WantedItem[],
  {
    startDate,
    trialEnd,
    anchor,
  }: { startDate: number; trialEnd: number | undefined; anchor: number | undefined },
): Period {
  const recurring = items[0]?.price.recurring;
  if (trialEnd !== undefined || !recurring) return { start: startDate, end: trialEnd ?? work.now };
  if (anchor === undefined) return periodAfter(work.now, work.now, recurring);
  return { start: Math.max(startDate, periodBefore(anchor, recurring).start), end: anchor };
}
