import type Stripe from 'stripe';
import { z } from 'zod';
import { keep, redeem } from '../discounts/discount.ts';
import { emit } from '../events.ts';
import { invalid, StripeFault } from '../fault.ts';
import { newId } from '../ids.ts';
import { bill } from '../invoices/bill.ts';
import { lineOfPeriod, productOf, shareOfPeriod } from '../invoices/invoice-lines.ts';
import { flag, integer, mergeMetadata, timestamp } from '../params.ts';
import { defaultMethod, methodOfCustomer } from '../payments/payment-method.ts';
import { insert, load, lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { priceFor } from './item-changes.ts';
import { newSubscription, type WantedItem } from './new-subscription.ts';
import { common } from './params.ts';
import { periodLines } from './period-lines.ts';
import { periodAfter, periodBefore } from './periods.ts';
import type { Period } from './proration.ts';

const quantity = integer.pipe(z.number().min(0));
export const createSubscriptionParams = z.strictObject({
  ...common,
  backdate_start_date: timestamp.optional(),
  billing_cycle_anchor: timestamp.optional(),
  cancel_at_period_end: flag.default(false),
  currency: z.string().length(3).optional(),
  customer: z.string(),
  items: z
    .array(z.strictObject({ price: z.string(), quantity: quantity.default(1) }))
    .min(1)
    .max(20),
  proration_behavior: z.enum(['create_prorations', 'always_invoice', 'none']).default('create_prorations'),
  trial_end: timestamp.optional(),
  trial_period_days: integer.pipe(z.number().min(1).max(730)).optional(),
});
export type CreateSubscription = z.output<typeof createSubscriptionParams>;

/** The first period is charged at once: active when that succeeds, incomplete when the card is declined. */
export async function createSubscription(
  work: Work,
  params: CreateSubscription,
): Promise<Stripe.Subscription> {
  const customer = await lock(work, 'customer', params.customer, 'customer');
  const id = newId('sub');
  const items: WantedItem[] = [];
  for (const [index, item] of params.items.entries())
    items.push({
      price: await priceFor(work, items[0]?.price.currency, item.price, `items[${index}]`),
      quantity: item.quantity,
    });
  const trialEnd = trialEndOf(work, params);
  const startDate = startDateOf(work, params);
  const own =
    params.default_payment_method === undefined
      ? undefined
      : await methodOfCustomer(work, params.default_payment_method, customer.id, 'default_payment_method');
  await requirePayer(work, customer, own, params, trialEnd);
  const begun = newSubscription({
    id,
    created: work.now,
    customer,
    items,
    startDate,
    anchor: trialEnd ?? params.billing_cycle_anchor ?? work.now,
    period: firstPeriod(work, items, { startDate, trialEnd, anchor: params.billing_cycle_anchor }),
    trialEnd,
    metadata: mergeMetadata({}, params.metadata),
    paymentMethod: own?.id,
    description: params.description,
    cancelAtPeriodEnd: params.cancel_at_period_end,
    more: await particulars(work, params, id, items),
  });
  await insert(work, 'subscription', begun);
  const subscription = await replace(work, 'subscription', await billed(work, begun, params));
  await emit(work, 'customer.subscription.created', subscription);
  return subscription;
}

async function requirePayer(
  work: Work,
  customer: Stripe.Customer,
  own: Stripe.PaymentMethod | undefined,
  params: CreateSubscription,
  trialEnd: number | undefined,
): Promise<void> {
  const waits =
    params.payment_behavior === 'default_incomplete' || params.collection_method === 'send_invoice';
  if (trialEnd !== undefined || waits || own || (await defaultMethod(work, customer))) return;
  throw invalid(
    'This customer has no attached payment source or default payment method. Please consider adding a default payment method.',
    { code: 'resource_missing' },
  );
}

async function particulars(
  work: Work,
  params: CreateSubscription,
  id: string,
  items: WantedItem[],
): Promise<Partial<Stripe.Subscription>> {
  if (params.collection_method === 'send_invoice' && params.days_until_due === undefined)
    throw invalid('You must pass `days_until_due` when `collection_method` is `send_invoice`.', {
      param: 'days_until_due',
    });
  const discounts = await redeem(work, params.discounts || [], {
    customer: params.customer,
    subscription: id,
    amount: items.reduce((sum, { price, quantity }) => sum + (price.unit_amount ?? 0) * quantity, 0),
    currency: items[0]?.price.currency ?? 'usd',
  });
  return {
    ...(params.collection_method && { collection_method: params.collection_method }),
    ...(params.days_until_due !== undefined && { days_until_due: params.days_until_due }),
    discounts: discounts.map((discount) => discount.id),
    ...(params.cancel_at && { cancel_at: params.cancel_at, canceled_at: work.now }),
    ...(params.payment_settings && {
      payment_settings: {
        payment_method_options: null,
        payment_method_types: params.payment_settings.payment_method_types ?? null,
        save_default_payment_method: params.payment_settings.save_default_payment_method ?? 'off',
      },
    }),
    ...(params.trial_settings && {
      trial_settings: { end_behavior: { billing_cycle_anchor: null, ...params.trial_settings.end_behavior } },
    }),
  };
}

async function billed(
  work: Work,
  subscription: Stripe.Subscription,
  params: CreateSubscription,
): Promise<Stripe.Subscription> {
  const { payment_behavior: behavior, off_session: away } = params;
  const trial = subscription.status === 'trialing';
  const invoice = await bill(work, subscription, {
    reason: 'subscription_create',
    lines: await firstLines(work, subscription, params, trial),
    until: behavior === 'default_incomplete' ? 'open' : 'attempt',
    presence: away ? 'away' : 'present',
  });
  if (invoice.status !== 'paid' && behavior === 'error_if_incomplete')
    throw new StripeFault(402, 'card_error', 'Your card was declined.', { code: 'card_declined' });
  const runs = invoice.status === 'paid' || invoice.collection_method === 'send_invoice';
  return {
    ...subscription,
    discounts: invoice.subtotal > 0 ? await keep(work, subscription) : subscription.discounts,
    latest_invoice: invoice.id,
    status: trial ? 'trialing' : runs ? 'active' : 'incomplete',
  };
}

/** With an anchor still to come, the time from the start until then: whole periods and a share of one, or nothing. */
async function firstLines(
  work: Work,
  subscription: Stripe.Subscription,
  params: CreateSubscription,
  trial: boolean,
): Promise<Stripe.InvoiceLineItem[]> {
  if (params.billing_cycle_anchor === undefined || trial) return periodLines(work, subscription, trial);
  if (params.proration_behavior === 'none') return [];
  const lines: Stripe.InvoiceLineItem[] = [];
  for (const item of subscription.items.data) {
    if (!item.price.recurring) continue;
    const product = await load(work, 'product', productOf(item.price));
    const from = subscription.start_date;
    for (const whole of periodsBetween(from, params.billing_cycle_anchor, item.price.recurring))
      lines.push(
        from > whole.start
          ? shareOfPeriod(item, product, { ...whole, start: from }, whole)
          : lineOfPeriod(item, product, whole, false),
      );
  }
  return lines;
}

/** The periods that end with the anchor, from the one on in which the subscription began. */
function periodsBetween(start: number, anchor: number, recurring: Stripe.Price.Recurring): Period[] {
  const periods = [periodBefore(anchor, recurring)];
  for (let [first] = periods; first && first.start > start; [first] = periods)
    periods.unshift(periodBefore(first.start, recurring));
  return periods;
}

function trialEndOf(work: Work, params: CreateSubscription): number | undefined {
  const end =
    params.trial_end ??
    (params.trial_period_days && work.now + params.trial_period_days * 86_400) ??
    undefined;
  if (end !== undefined && end <= work.now)
    throw invalid('Invalid timestamp: must be in the future.', { param: 'trial_end' });
  return end;
}

function startDateOf(work: Work, params: CreateSubscription): number {
  const {
    backdate_start_date: date = work.now,
    billing_cycle_anchor: anchor,
    proration_behavior: behavior,
  } = params;
  if (date > work.now)
    throw invalid('Invalid timestamp: must be in the past.', { param: 'backdate_start_date' });
  if (anchor !== undefined && anchor <= work.now)
    throw invalid('Invalid timestamp: must be in the future.', { param: 'billing_cycle_anchor' });
  if (date < work.now && behavior !== 'none' && anchor === undefined && params.trial_end === undefined)
    throw invalid('The sandbox charges for the time before today up to an anchor: pass one, or none here.', {
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
