import type Stripe from 'stripe';
import { z } from 'zod';
import { periodOf } from './create-subscription.ts';
import { invalid } from './fault.ts';
import { newId } from './ids.ts';
import { pendingItems } from './invoice-items.ts';
import { lineOfItem, lineOfPeriod, productOf } from './invoice-lines.ts';
import { changeItems, itemChanges, type ItemChanges } from './item-changes.ts';
import { newInvoice } from './new-invoice.ts';
import { expand } from './params.ts';
import { idOf } from './payment.ts';
import { periodAfter } from './periods.ts';
import { load } from './store.ts';
import { ended } from './update-subscription.ts';
import type { Work } from './work.ts';

export const previewParams = z.strictObject({
  customer: z.string().optional(),
  expand,
  subscription: z.string(),
  subscription_details: z.strictObject(itemChanges).optional(),
});

const noChange: ItemChanges = { proration_behavior: 'create_prorations' };

/**
 * The next invoice as it would be after the change: what is pending, the change's prorations, the next period. With
 * `always_invoice` it is the invoice that the change itself would make, without the next period.
 */
export async function preview(work: Work, params: z.output<typeof previewParams>): Promise<Stripe.Invoice> {
  const subscription = await load(work, 'subscription', params.subscription, 'subscription');
  if (params.customer !== undefined && params.customer !== idOf(subscription.customer))
    throw invalid('The subscription does not belong to the customer.', { param: 'subscription' });
  if (ended(subscription))
    throw invalid('No upcoming invoices for customer: the subscription is canceled.', {
      code: 'invoice_upcoming_none',
    });
  const changes = params.subscription_details ?? noChange;
  const { items, prorations } = await changeItems(work, subscription, changes, 'subscription_details[items]');
  const pending = await pendingItems(work, subscription.id);
  const atOnce = changes.proration_behavior === 'always_invoice' && prorations.length > 0;
  const date = changes.proration_date ?? work.now;
  const invoice = newInvoice({
    id: newId('upcoming_in'),
    created: atOnce ? date : (items[0]?.current_period_end ?? work.now),
    reason: 'upcoming',
    customer: await load(work, 'customer', idOf(subscription.customer) ?? ''),
    subscription,
    lines: [
      ...[...pending, ...prorations].map(lineOfItem),
      ...(atOnce || subscription.cancel_at_period_end ? [] : await nextPeriod(work, subscription, items)),
    ],
  });
  return invoice;
}

async function nextPeriod(
  work: Work,
  subscription: Stripe.Subscription,
  items: Stripe.SubscriptionItem[],
): Promise<Stripe.InvoiceLineItem[]> {
  const lines: Stripe.InvoiceLineItem[] = [];
  for (const item of items) {
    if (!item.price.recurring) continue;
    const product = await load(work, 'product', productOf(item.price));
    const period = periodAfter(periodOf(item).end, subscription.billing_cycle_anchor, item.price.recurring);
    lines.push(lineOfPeriod(item, product, period, false));
  }
  return lines;
}
