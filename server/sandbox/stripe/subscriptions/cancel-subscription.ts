import type Stripe from 'stripe';
import { z } from 'zod';
import { create } from '../events.ts';
import { invalid } from '../fault.ts';
import { bill } from '../invoices/bill.ts';
import { expand, flag } from '../params.ts';
import { lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { end } from './end.ts';
import { credits } from './item-changes.ts';
import { cancellationDetails, ended } from './update-subscription.ts';

export const cancelSubscriptionParams = z.strictObject({
  cancellation_details: cancellationDetails.optional(),
  expand,
  invoice_now: flag.default(false),
  prorate: flag.default(false),
});

/** At once. `prorate` credits the rest of the period; `invoice_now` bills everything that is pending. */
export async function cancelSubscription(
  work: Work,
  params: z.output<typeof cancelSubscriptionParams>,
  id: string,
): Promise<Stripe.Subscription> {
  const before = await lock(work, 'subscription', id);
  if (ended(before))
    throw invalid(`No such subscription: '${id}'`, { code: 'resource_missing', param: 'id' });
  if (params.prorate)
    for (const item of await credits(work, before, work.now))
      await create(work, 'invoiceitem', 'invoiceitem.created', item);
  const invoice = params.invoice_now
    ? await bill(work, before, { reason: 'subscription_update', lines: [] })
    : undefined;
  const last = invoice
    ? await replace(work, 'subscription', { ...before, latest_invoice: invoice.id })
    : before;
  return end(work, last, 'cancellation_requested', params.cancellation_details);
}
