import type Stripe from 'stripe';
import { change, create, emit } from './events.ts';
import { newId } from './ids.ts';
import { pendingItems } from './invoice-items.ts';
import { lineOfItem } from './invoice-lines.ts';
import { inner } from './list.ts';
import { newInvoice } from './new-invoice.ts';
import { charge, idOf } from './payment.ts';
import { lock, replace } from './store.ts';
import type { Work } from './work.ts';

/** The next invoice: everything that is pending and the lines given, finalized and charged at once. */
export async function bill(
  work: Work,
  subscription: Stripe.Subscription,
  reason: Stripe.Invoice.BillingReason,
  lines: Stripe.InvoiceLineItem[],
): Promise<Stripe.Invoice> {
  const customer = await lock(work, 'customer', idOf(subscription.customer) ?? '');
  const pending = await pendingItems(work, subscription.id);
  const draft = newInvoice({
    id: newId('in'),
    created: work.now,
    reason,
    customer,
    subscription,
    lines: [...pending.map(lineOfItem), ...lines],
  });
  await create(work, 'invoice', 'invoice.created', draft);
  for (const item of pending) await replace(work, 'invoiceitem', { ...item, invoice: draft.id });
  const finalized = await finalize(work, draft, customer);
  return collect(work, finalized, customer, subscription);
}

/** A negative total stays with the customer as credit; a positive one uses the credit up. */
async function finalize(
  work: Work,
  draft: Stripe.Invoice,
  customer: Stripe.Customer,
): Promise<Stripe.Invoice> {
  const balance = Math.min(0, customer.balance + draft.total);
  const sequence = customer.next_invoice_sequence ?? 1;
  await change(work, 'customer', 'customer.updated', customer, {
    ...customer,
    balance,
    currency: draft.currency,
    next_invoice_sequence: sequence + 1,
  });
  return change(work, 'invoice', 'invoice.finalized', draft, {
    ...draft,
    ending_balance: balance,
    number: `${customer.invoice_prefix ?? ''}-${String(sequence).padStart(4, '0')}`,
    status: 'open',
    status_transitions: { ...draft.status_transitions, finalized_at: work.now },
  });
}

async function collect(
  work: Work,
  open: Stripe.Invoice,
  customer: Stripe.Customer,
  subscription: Stripe.Subscription,
): Promise<Stripe.Invoice> {
  const free = open.amount_due === 0;
  const paid = free || charge(customer, subscription) === 'paid';
  const after: Stripe.Invoice = {
    ...open,
    attempt_count: free ? 0 : 1,
    attempted: true,
    ...(paid && {
      amount_paid: open.amount_due,
      amount_remaining: 0,
      status: 'paid',
      status_transitions: { ...open.status_transitions, paid_at: work.now },
    }),
    payments: inner(free ? [] : [payment(work, open, paid)], `/v1/invoice_payments?invoice=${open.id}`),
  };
  await replace(work, 'invoice', after);
  await emit(work, paid ? 'invoice.paid' : 'invoice.payment_failed', after);
  if (paid) await emit(work, 'invoice.payment_succeeded', after);
  return after;
}

const payment = (work: Work, invoice: Stripe.Invoice, paid: boolean): Stripe.InvoicePayment => ({
  id: newId('inpay'),
  object: 'invoice_payment',
  amount_paid: paid ? invoice.amount_due : null,
  amount_requested: invoice.amount_due,
  created: work.now,
  currency: invoice.currency,
  invoice: invoice.id,
  is_default: true,
  livemode: false,
  payment: { payment_intent: newId('pi'), type: 'payment_intent' },
  status: paid ? 'paid' : 'open',
  status_transitions: { canceled_at: null, paid_at: paid ? work.now : null },
});
