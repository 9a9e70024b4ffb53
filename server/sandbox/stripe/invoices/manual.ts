import type Stripe from 'stripe';
import { z } from 'zod';
import { discountingsOf, discountParams, redeem } from '../discounts/discount.ts';
import { change, create, emit } from '../events.ts';
import { invalid, unexpectedState } from '../fault.ts';
import { idOf } from '../id-of.ts';
import { newId } from '../ids.ts';
import { expand, flag, integer, mergeMetadata, metadata, text, updated } from '../params.ts';
import { declineOf } from '../payments/intent.ts';
import { defaultMethod, methodOfCustomer } from '../payments/payment-method.ts';
import { find, load, lock, remove, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { callOff, collect, paymentOf } from './collect.ts';
import { finalize, paid } from './finalize.ts';
import { pendingItemsOf } from './pending-items.ts';
import { lineOfItem } from './invoice-lines.ts';
import { newInvoice, sumsOf } from './new-invoice.ts';
import { settle, subscriptionOf } from './outcome.ts';

const hour = 3600;
const common = {
  auto_advance: flag.optional(),
  collection_method: z.enum(['charge_automatically', 'send_invoice']).optional(),
  days_until_due: integer.pipe(z.number().min(0)).optional(),
  default_payment_method: text,
  description: text,
  discounts: discountParams.optional(),
  expand,
  footer: text,
  metadata: metadata.optional(),
};
export const createInvoiceParams = z.strictObject({
  ...common,
  currency: z.string().length(3).optional(),
  customer: z.string(),
  pending_invoice_items_behavior: z.enum(['exclude', 'include']).default('exclude'),
  subscription: text,
});
export const updateInvoiceParams = z.strictObject(common);

/** A draft written by hand; with `auto_advance` it is finalized an hour later. */
export async function createInvoice(
  work: Work,
  params: z.output<typeof createInvoiceParams>,
): Promise<Stripe.Invoice> {
  const customer = await lock(work, 'customer', params.customer, 'customer');
  const subscription =
    params.subscription === undefined
      ? undefined
      : await load(work, 'subscription', params.subscription, 'subscription');
  const includes = params.pending_invoice_items_behavior === 'include' || subscription !== undefined;
  const currency = params.currency?.toLowerCase() ?? subscription?.currency ?? customer.currency ?? 'usd';
  const pending = includes ? await pendingItemsOf(work, customer.id, subscription?.id, currency) : [];
  const id = newId('in');
  const lines = pending.map(lineOfItem);
  const discounts = await redeem(work, params.discounts || [], {
    ...{ customer: customer.id, subscription: null, invoice: id, currency },
  });
  const draft = newInvoice({
    id,
    created: work.now,
    reason: 'manual',
    customer,
    subscription,
    currency,
    lines,
    discountings: await discountingsOf(work, discounts),
    ...(params.collection_method && { collectionMethod: params.collection_method }),
    ...(params.days_until_due !== undefined && { daysUntilDue: params.days_until_due }),
    more: {
      auto_advance: params.auto_advance ?? false,
      automatically_finalizes_at: params.auto_advance ? work.now + hour : null,
      ...(params.default_payment_method && { default_payment_method: params.default_payment_method }),
      description: params.description ?? null,
      footer: params.footer ?? null,
      metadata: mergeMetadata({}, params.metadata),
    },
  });
  await create(work, 'invoice', 'invoice.created', draft);
  for (const item of pending) await replace(work, 'invoiceitem', { ...item, invoice: id });
  return draft;
}

export async function updateInvoice(
  work: Work,
  params: z.output<typeof updateInvoiceParams>,
  id: string,
): Promise<Stripe.Invoice> {
  const before = await lock(work, 'invoice', id);
  if (
    before.status !== 'draft' &&
    (params.discounts ?? params.collection_method ?? params.days_until_due) !== undefined
  )
    throw invalid("Finalized invoices can't be updated in this way.", { code: 'invoice_not_editable' });
  const advances = params.auto_advance ?? before.auto_advance ?? false;
  return change(work, 'invoice', 'invoice.updated', before, {
    ...before,
    auto_advance: advances,
    automatically_finalizes_at:
      before.status === 'draft' && advances ? (before.automatically_finalizes_at ?? work.now + hour) : null,
    collection_method: params.collection_method ?? before.collection_method,
    description: updated(before.description, params.description),
    footer: updated(before.footer, params.footer),
    metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
    ...(params.days_until_due !== undefined && {
      due_date: before.created + params.days_until_due * 24 * hour,
    }),
  });
}

/** An item comes to a draft: everything is added up anew. */
export async function addLine(
  work: Work,
  before: Stripe.Invoice,
  item: Stripe.InvoiceItem,
): Promise<Stripe.Invoice> {
  if (before.status !== 'draft')
    throw invalid('This invoice is no longer editable.', { code: 'invoice_not_editable' });
  const lines = [...before.lines.data, lineOfItem(item)];
  const discountings = await discountingsOf(
    work,
    before.discounts.map((one) => idOf(one) ?? ''),
  );
  return change(work, 'invoice', 'invoice.updated', before, {
    ...before,
    ...sumsOf(lines, discountings, before.starting_balance, before.id),
  });
}

export async function deleteDraft(work: Work, id: string): Promise<object> {
  const before = await lock(work, 'invoice', id);
  if (before.status !== 'draft')
    throw invalid('You can only delete draft invoices. To cancel a finalized invoice, void it.');
  await remove(work, 'invoice', id);
  await emit(work, 'invoice.deleted', before);
  return { id, object: 'invoice', deleted: true };
}

export async function finalizeDraft(work: Work, before: Stripe.Invoice): Promise<Stripe.Invoice> {
  if (before.status !== 'draft')
    throw unexpectedState(
      'invoice',
      "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
    );
  const customer = await lock(work, 'customer', idOf(before.customer) ?? '');
  return finalize(work, before, customer);
}

export async function finalizeAndCollect(work: Work, before: Stripe.Invoice): Promise<Stripe.Invoice> {
  const open = await finalizeDraft(work, before);
  if (open.status !== 'open' || open.collection_method === 'send_invoice') return open;
  return settle(work, await collect(work, open, { method: await payerOf(work, open), presence: 'away' }));
}

export const payInvoiceParams = z.strictObject({
  expand,
  forgive: flag.optional(),
  off_session: flag.default(true),
  paid_out_of_band: flag.default(false),
  payment_method: text,
});

/** At once, whatever the schedule of retries says. A decline is a 402, and on record. */
export async function payInvoice(
  work: Work,
  params: z.output<typeof payInvoiceParams>,
  id: string,
): Promise<Stripe.Invoice> {
  let invoice = await lock(work, 'invoice', id);
  if (invoice.status === 'draft') invoice = await finalizeDraft(work, invoice);
  if (invoice.status === 'paid') throw invalid('Invoice is already paid', { code: 'invoice_already_paid' });
  if (invoice.status === 'void')
    throw invalid('This invoice can no longer be paid: it has been voided.', { code: 'invoice_not_payable' });
  if (params.paid_out_of_band) {
    await callOff(work, invoice, 'requested_by_customer');
    return settle(work, await paid(work, invoice, 0, { amount_paid_off_stripe: invoice.amount_due }));
  }
  const method = params.payment_method
    ? await methodOfCustomer(work, params.payment_method, idOf(invoice.customer) ?? '', 'payment_method')
    : await payerOf(work, invoice);
  if (!method)
    throw invalid(
      'There is no `default_payment_method` set on this Customer or Invoice. Please set either of these before attempting to pay.',
      { code: 'resource_missing' },
    );
  const after = await settle(
    work,
    await collect(work, invoice, { method, presence: params.off_session ? 'away' : 'present' }),
  );
  if (after.status === 'paid') return after;
  const payment = await paymentOf(work, id);
  const intent = await load(work, 'payment_intent', idOf(payment.payment.payment_intent) ?? '');
  if (intent.status === 'requires_action')
    throw invalid(
      'This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice.',
      { code: 'invoice_payment_intent_requires_action', payment_intent: intent },
    ).afterwards();
  throw declineOf(intent).afterwards();
}

/** The invoice's own method, the subscription's, the customer's. */
export async function payerOf(
  work: Work,
  invoice: Stripe.Invoice,
): Promise<Stripe.PaymentMethod | undefined> {
  const customer = await load(work, 'customer', idOf(invoice.customer) ?? '');
  const subscription = await find(work, 'subscription', subscriptionOf(invoice) ?? '');
  const own = idOf(invoice.default_payment_method);
  if (own !== undefined && !subscription) return load(work, 'payment_method', own);
  return defaultMethod(work, customer, subscription ?? null);
}
