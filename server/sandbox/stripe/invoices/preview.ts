import type Stripe from 'stripe';
import { z } from 'zod';
import { discountingsOf } from '../discounts/discount.ts';
import { invalid } from '../fault.ts';
import { idOf } from '../id-of.ts';
import { newId } from '../ids.ts';
import { expand, flag } from '../params.ts';
import { load } from '../store.ts';
import { credits, itemChanges } from '../subscriptions/item-changes.ts';
import { periodLines, periodOf } from '../subscriptions/period-lines.ts';
import { periodAfter } from '../subscriptions/periods.ts';
import { planUpdate } from '../subscriptions/plan-update.ts';
import { inner } from '../list.ts';
import { ended } from '../subscriptions/update-subscription.ts';
import type { Work } from '../work.ts';
import { pendingItems } from './pending-items.ts';
import { lineOfItem } from './invoice-lines.ts';
import { newInvoice } from './new-invoice.ts';

const changes = z.strictObject({
  ...itemChanges,
  cancel_at_period_end: flag.optional(),
  cancel_now: flag.optional(),
});
export const previewParams = z.strictObject({
  customer: z.string().optional(),
  expand,
  subscription: z.string(),
  subscription_details: changes.optional(),
});
type Changes = z.output<typeof changes>;

const noChange: Changes = { proration_behavior: 'create_prorations' };

/**
 * The next invoice as it would be after the change: what is pending, the change's prorations, the next period. What is
 * billed at once is the invoice that the change itself would make, without the next period.
 */
export async function preview(work: Work, params: z.output<typeof previewParams>): Promise<Stripe.Invoice> {
  const before = await load(work, 'subscription', params.subscription, 'subscription');
  if (params.customer !== undefined && params.customer !== idOf(before.customer))
    throw invalid('The subscription does not belong to the customer.', { param: 'subscription' });
  if (ended(before))
    throw invalid('No upcoming invoices for customer: the subscription is canceled.', {
      code: 'invoice_upcoming_none',
    });
  const change = params.subscription_details ?? noChange;
  const next = change.cancel_now ? await canceled(work, before, change) : await changed(work, before, change);
  const pending = await pendingItems(work, before.id);
  return newInvoice({
    id: newId('upcoming_in'),
    created: next.at,
    reason: 'upcoming',
    customer: await load(work, 'customer', idOf(before.customer) ?? ''),
    subscription: before,
    currency: before.currency,
    discountings: await discountingsOf({ ...work, now: next.at }, before.discounts),
    lines: [...[...pending, ...next.prorations].map(lineOfItem), ...next.lines],
  });
}

interface Next {
  at: number;
  prorations: Stripe.InvoiceItem[];
  lines: Stripe.InvoiceLineItem[];
}

async function canceled(work: Work, before: Stripe.Subscription, change: Changes): Promise<Next> {
  const at = change.proration_date ?? work.now;
  const prorations = change.proration_behavior === 'none' ? [] : await credits(work, before, at);
  return { at: work.now, prorations, lines: [] };
}

async function changed(work: Work, before: Stripe.Subscription, change: Changes): Promise<Next> {
  const { subscription, prorations, lines, billsNow } = await planUpdate(
    work,
    before,
    change,
    'subscription_details[items]',
  );
  if (billsNow) return { at: change.proration_date ?? work.now, prorations, lines };
  const ends = change.cancel_at_period_end ?? before.cancel_at_period_end;
  const at = subscription.items.data[0]?.current_period_end ?? work.now;
  return { at, prorations, lines: ends ? [] : await periodLines(work, inNextPeriod(subscription), false) };
}

function inNextPeriod(subscription: Stripe.Subscription): Stripe.Subscription {
  const items = subscription.items.data.flatMap((item) => {
    if (!item.price.recurring) return [];
    const period = periodAfter(periodOf(item).end, subscription.billing_cycle_anchor, item.price.recurring);
    return [{ ...item, current_period_start: period.start, current_period_end: period.end }];
  });
  return { ...subscription, items: inner(items, subscription.items.url) };
}
