import type Stripe from 'stripe';
import { change, emit } from '../events.ts';
import { idOf } from '../id-of.ts';
import { newId } from '../ids.ts';
import { inner } from '../list.ts';
import { createIntent } from '../payments/intent.ts';
import { insert, replace } from '../store.ts';
import type { Work } from '../work.ts';

/** From now on it is what the customer has seen. One that comes to nothing is paid by that. */
export async function finalize(
  work: Work,
  draft: Stripe.Invoice,
  customer: Stripe.Customer,
): Promise<Stripe.Invoice> {
  const balance = await applyBalance(work, draft, customer);
  const payment = draft.amount_due > 0 ? await paymentOf(work, draft) : undefined;
  const sequence = customer.next_invoice_sequence ?? 1;
  const open = await change(work, 'invoice', 'invoice.finalized', draft, {
    ...draft,
    automatically_finalizes_at: null,
    effective_at: work.now,
    ending_balance: balance,
    hosted_invoice_url: `${work.origin}/sandbox/stripe/invoices/${draft.id}`,
    invoice_pdf: `${work.origin}/sandbox/stripe/invoices/${draft.id}/pdf`,
    number: `${customer.invoice_prefix ?? ''}-${String(sequence).padStart(4, '0')}`,
    payments: inner(payment ? [payment] : [], `/v1/invoice_payments?invoice=${draft.id}`),
    status: 'open',
    status_transitions: { ...draft.status_transitions, finalized_at: work.now },
  });
  if (open.amount_due === 0) return paid(work, open, 0);
  if (open.collection_method === 'send_invoice' && open.auto_advance) await emit(work, 'invoice.sent', open);
  return open;
}

/** A negative total stays with the customer as credit; a positive one uses the credit up. */
async function applyBalance(work: Work, draft: Stripe.Invoice, customer: Stripe.Customer): Promise<number> {
  const balance = Math.min(0, customer.balance + draft.total);
  if (balance !== customer.balance)
    await insert(
      work,
      'customer_balance_transaction',
      newBalanceTransaction(work, customer, {
        amount: balance - customer.balance,
        currency: draft.currency,
        invoice: draft.id,
        type: 'applied_to_invoice',
      }),
    );
  await change(work, 'customer', 'customer.updated', customer, {
    ...customer,
    balance,
    currency: draft.currency,
    next_invoice_sequence: (customer.next_invoice_sequence ?? 1) + 1,
  });
  return balance;
}

export function newBalanceTransaction(
  work: Work,
  customer: Stripe.Customer,
  movement: Pick<Stripe.CustomerBalanceTransaction, 'amount' | 'currency' | 'type'> &
    Partial<Stripe.CustomerBalanceTransaction>,
): Stripe.CustomerBalanceTransaction {
  return {
    id: newId('cbtxn'),
    object: 'customer_balance_transaction',
    checkout_session: null,
    created: work.now,
    credit_note: null,
    customer: customer.id,
    customer_account: null,
    description: null,
    ending_balance: customer.balance + movement.amount,
    invoice: null,
    livemode: false,
    metadata: {},
    ...movement,
  };
}

async function paymentOf(work: Work, invoice: Stripe.Invoice): Promise<Stripe.InvoicePayment> {
  const isSubscription = invoice.parent?.type === 'subscription_details';
  const intent = await createIntent(work, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer: idOf(invoice.customer),
    description: isSubscription ? 'Subscription update' : 'Payment for Invoice',
    receiptEmail: invoice.customer_email ?? undefined,
    ...(isSubscription && { setupFutureUsage: 'off_session' }),
  });
  return insert(work, 'invoice_payment', {
    id: newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: work.now,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  });
}

/** Nothing is owed any more. `amount` is what came in for it. */
export async function paid(
  work: Work,
  open: Stripe.Invoice,
  amount: number,
  more: Partial<Stripe.Invoice> = {},
): Promise<Stripe.Invoice> {
  const after = await replace(work, 'invoice', {
    ...open,
    amount_paid: amount,
    amount_remaining: 0,
    attempted: true,
    auto_advance: false,
    next_payment_attempt: null,
    status: 'paid',
    status_transitions: { ...open.status_transitions, paid_at: work.now },
    ...more,
  });
  await emit(work, 'invoice.paid', after);
  await emit(work, 'invoice.payment_succeeded', after);
  return after;
}
