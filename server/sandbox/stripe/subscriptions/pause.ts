import type Stripe from 'stripe';
import { z } from 'zod';
import { change, create } from '../events.ts';
import { invalid } from '../fault.ts';
import { bill } from '../invoices/bill.ts';
import { inner } from '../list.ts';
import { expand, timestamp } from '../params.ts';
import { load, lock } from '../store.ts';
import type { Work } from '../work.ts';
import { credits, debits } from './item-changes.ts';
import { periodLines, periodOf } from './period-lines.ts';
import { periodAfter } from './periods.ts';

export const pauseParams = z.strictObject({
  bill_for: z
    .strictObject({
      outstanding_usage_through: z.strictObject({ type: z.enum(['none', 'now']) }).optional(),
      unused_time_from: z
        .strictObject({ type: z.enum(['item_current_period_start', 'none', 'now']) })
        .optional(),
    })
    .optional(),
  expand,
  invoicing_behavior: z.enum(['invoice', 'pending_invoice_item']).default('pending_invoice_item'),
  type: z.enum(['subscription']).default('subscription'),
});
export const resumeParams = z.strictObject({
  billing_cycle_anchor: z.enum(['now', 'unchanged']).default('now'),
  expand,
  payment_behavior: z
    .enum(['resume_on_payment_attempt', 'resume_on_payment_success'])
    .default('resume_on_payment_attempt'),
  proration_behavior: z.enum(['create_prorations', 'always_invoice', 'none']).default('create_prorations'),
  proration_date: timestamp.optional(),
});

/** No more periods and no more invoices until it is resumed; what is paid and not used is given as credit. */
export async function pauseSubscription(
  work: Work,
  params: z.output<typeof pauseParams>,
  id: string,
): Promise<Stripe.Subscription> {
  const before = await lock(work, 'subscription', id);
  if (!['active', 'past_due'].includes(before.status))
    throw invalid(`You cannot pause a subscription with status \`${before.status}\`.`);
  if (before.schedule !== null)
    throw invalid('You cannot pause a subscription that has a schedule attached to it.');
  if (before.billing_mode.type !== 'flexible')
    throw invalid('Pausing a subscription is only available with flexible billing mode.');
  const from = params.bill_for?.unused_time_from?.type ?? 'now';
  const start = before.items.data[0]?.current_period_start ?? work.now;
  const unused = from === 'none' ? [] : await credits(work, before, from === 'now' ? work.now : start);
  for (const item of unused) await create(work, 'invoiceitem', 'invoiceitem.created', item);
  const invoice =
    params.invoicing_behavior === 'invoice' && unused.length > 0
      ? await bill(work, before, { reason: 'subscription_update', lines: [] })
      : undefined;
  return change(work, 'subscription', 'customer.subscription.paused', before, {
    ...before,
    latest_invoice: invoice?.id ?? before.latest_invoice,
    ...pausedBy(work, 'pause_requested'),
  });
}

export const pausedBy = (
  work: Work,
  type: Stripe.Subscription.StatusDetails.Paused.Subscription.Type,
): Pick<Stripe.Subscription, 'status' | 'status_details'> => ({
  status: 'paused',
  status_details: { paused: { subscription: { type }, transitioned_at: work.now, type: 'subscription' } },
});

/** A new period from now, or the rest of the one that its anchor says; active once its invoice is seen to. */
export async function resumeSubscription(
  work: Work,
  params: z.output<typeof resumeParams>,
  id: string,
): Promise<Stripe.Subscription> {
  const before = await lock(work, 'subscription', id);
  if (before.status !== 'paused') throw invalid('You can only resume a subscription with status `paused`.');
  if (before.collection_method !== 'charge_automatically')
    throw invalid('Resume is only available for subscriptions that use charge_automatically collection.');
  const ahead = resumed(work, before, params.billing_cycle_anchor === 'now');
  const restarts = params.billing_cycle_anchor === 'now';
  const owed =
    restarts || params.proration_behavior === 'none'
      ? []
      : await debits(work, ahead, params.proration_date ?? work.now);
  for (const item of owed) await create(work, 'invoiceitem', 'invoiceitem.created', item);
  const invoices = restarts || params.proration_behavior === 'always_invoice';
  const invoice = invoices
    ? await bill(work, ahead, {
        reason: 'subscription_update',
        lines: restarts ? await periodLines(work, ahead, false) : [],
        until: params.payment_behavior === 'resume_on_payment_success' ? 'attempt' : 'open',
      })
    : undefined;
  const isActive = !invoice || invoice.status === 'paid';
  const { status_details: details, ...rest } = ahead;
  const after: Stripe.Subscription = {
    ...rest,
    latest_invoice: invoice?.id ?? before.latest_invoice,
    ...(isActive ? { status: 'active' } : { status: 'paused', ...(details && { status_details: details }) }),
  };
  await change(
    work,
    'subscription',
    isActive ? 'customer.subscription.resumed' : 'customer.subscription.updated',
    before,
    after,
  );
  return load(work, 'subscription', id);
}

function resumed(work: Work, before: Stripe.Subscription, restarts: boolean): Stripe.Subscription {
  const anchor = restarts ? work.now : before.billing_cycle_anchor;
  const items = before.items.data.map((item) => {
    if (!item.price.recurring || (!restarts && periodOf(item).end > work.now)) return item;
    let period = periodAfter(restarts ? work.now : periodOf(item).end, anchor, item.price.recurring);
    while (period.end <= work.now) period = periodAfter(period.end, anchor, item.price.recurring);
    return { ...item, current_period_start: period.start, current_period_end: period.end };
  });
  return { ...before, billing_cycle_anchor: anchor, items: inner(items, before.items.url) };
}
