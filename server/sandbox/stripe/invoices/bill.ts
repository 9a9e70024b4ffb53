import type Stripe from 'stripe';
import { discountingsOf } from '../discounts/discount.ts';
import { create } from '../events.ts';
import { idOf } from '../id-of.ts';
import { newId } from '../ids.ts';
import { defaultMethod } from '../payments/payment-method.ts';
import type { Presence } from '../payments/verdict.ts';
import { lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { collect } from './collect.ts';
import { finalize } from './finalize.ts';
import { pendingItems } from './pending-items.ts';
import { lineOfItem } from './invoice-lines.ts';
import { newInvoice } from './new-invoice.ts';

export interface Billing {
  reason: Stripe.Invoice.BillingReason;
  lines: Stripe.InvoiceLineItem[];
  /** `attempt`: finalized and charged at once; `open`: only finalized; `draft`: left as it is. */
  until?: 'attempt' | 'open' | 'draft';
  presence?: Presence;
}

/** The next invoice: everything that is pending and the lines given. */
export async function bill(
  work: Work,
  subscription: Stripe.Subscription,
  { reason, lines, until = 'attempt', presence = 'away' }: Billing,
): Promise<Stripe.Invoice> {
  const customer = await lock(work, 'customer', idOf(subscription.customer) ?? '');
  const pending = await pendingItems(work, subscription.id);
  const draft = newInvoice({
    id: newId('in'),
    created: work.now,
    reason,
    customer,
    subscription,
    currency: subscription.currency,
    discountings: await discountingsOf(work, subscription.discounts),
    lines: [...pending.map(lineOfItem), ...lines],
    ...(until === 'draft' && { more: { auto_advance: false } }),
  });
  await create(work, 'invoice', 'invoice.created', draft);
  for (const item of pending) await replace(work, 'invoiceitem', { ...item, invoice: draft.id });
  if (until === 'draft') return draft;
  const open = await finalize(work, draft, customer);
  if (open.status !== 'open' || until === 'open' || open.collection_method === 'send_invoice') return open;
  return collect(work, open, { method: await defaultMethod(work, customer, subscription), presence });
}
