import type Stripe from 'stripe';
import { lineOfPeriod, productOf } from '../invoices/invoice-lines.ts';
import { load } from '../store.ts';
import type { Work } from '../work.ts';
import type { Period } from './proration.ts';

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
