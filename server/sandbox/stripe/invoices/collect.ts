import type Stripe from 'stripe';
import { emit } from '../events.ts';
import { idOf } from '../id-of.ts';
import { inner } from '../list.ts';
import { cancelIntent, confirmIntent } from '../payments/intent.ts';
import type { Presence } from '../payments/verdict.ts';
import { having, lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { paid } from './finalize.ts';

export interface Attempt {
  method: Stripe.PaymentMethod | undefined;
  presence: Presence;
  returnUrl?: string | undefined;
}

/** Tries to collect an open invoice; what came of it stands on the invoice and in the events. */
export async function collect(
  work: Work,
  open: Stripe.Invoice,
  { method, ...attempt }: Attempt,
): Promise<Stripe.Invoice> {
  if (!method) return failed(work, open, 'invoice.payment_failed');
  const payment = await paymentOf(work, open.id);
  const before = await lock(work, 'payment_intent', idOf(payment.payment.payment_intent) ?? '');
  const intent = await confirmIntent(work, before, { method, ...attempt });
  return follow(work, open, payment, intent);
}

/** What an intent has come to, carried over to the invoice that it pays. */
export async function follow(
  work: Work,
  open: Stripe.Invoice,
  payment: Stripe.InvoicePayment,
  intent: Stripe.PaymentIntent,
): Promise<Stripe.Invoice> {
  if (intent.status === 'requires_action') return failed(work, open, 'invoice.payment_action_required');
  if (intent.status !== 'succeeded') return failed(work, open, 'invoice.payment_failed');
  const settled = await replace(work, 'invoice_payment', {
    ...payment,
    amount_paid: intent.amount_received,
    status: 'paid',
    status_transitions: { canceled_at: null, paid_at: work.now },
  });
  await emit(work, 'invoice_payment.paid', settled);
  return paid(work, open, intent.amount_received, {
    attempt_count: open.attempt_count + 1,
    payments: inner([settled], `/v1/invoice_payments?invoice=${open.id}`),
  });
}

async function failed(
  work: Work,
  open: Stripe.Invoice,
  event: 'invoice.payment_failed' | 'invoice.payment_action_required',
): Promise<Stripe.Invoice> {
  const after = await replace(work, 'invoice', {
    ...open,
    attempt_count: open.attempt_count + 1,
    attempted: true,
    next_payment_attempt: null,
  });
  await emit(work, event, after);
  return after;
}

export async function paymentOf(work: Work, invoice: string): Promise<Stripe.InvoicePayment> {
  const [payment] = await having(work, 'invoice_payment', 'invoice', invoice);
  if (!payment) throw new Error(`the invoice ${invoice} has no payment`);
  return payment;
}

/** Nobody is to pay it any more. */
export async function callOff(
  work: Work,
  open: Stripe.Invoice,
  reason: Stripe.PaymentIntent.CancellationReason,
): Promise<void> {
  const [payment] = await having(work, 'invoice_payment', 'invoice', open.id);
  if (!payment || payment.status !== 'open') return;
  const intent = await lock(work, 'payment_intent', idOf(payment.payment.payment_intent) ?? '');
  if (intent.status !== 'canceled' && intent.status !== 'succeeded') await cancelIntent(work, intent, reason);
  await replace(work, 'invoice_payment', {
    ...payment,
    status: 'canceled',
    status_transitions: { canceled_at: work.now, paid_at: null },
  });
}
