import type Stripe from 'stripe';
import { change, create, emit } from '../events.ts';
import { StripeFault, unexpectedState } from '../fault.ts';
import { newId } from '../ids.ts';
import { idOf } from '../id-of.ts';
import { insert, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { balanceTransaction } from './balance.ts';
import { newCharge } from './charge.ts';
import { attach } from './payment-method.ts';
import { judge, type Presence, type Verdict } from './verdict.ts';

export interface IntentParticulars {
  amount: number;
  currency: string;
  customer?: string | undefined;
  description?: string | undefined;
  metadata?: Record<string, string>;
  method?: string | undefined;
  receiptEmail?: string | undefined;
  setupFutureUsage?: 'off_session' | 'on_session' | undefined;
}

export function createIntent(work: Work, wanted: IntentParticulars): Promise<Stripe.PaymentIntent> {
  const id = newId('pi');
  return create(work, 'payment_intent', 'payment_intent.created', {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: wanted.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: `${id}_secret_${newId('x').slice(3)}`,
    confirmation_method: 'automatic',
    created: work.now,
    currency: wanted.currency,
    customer: wanted.customer ?? null,
    customer_account: null,
    description: wanted.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: wanted.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: wanted.method ?? null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: wanted.receiptEmail ?? null,
    review: null,
    setup_future_usage: wanted.setupFutureUsage ?? null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: wanted.method === undefined ? 'requires_payment_method' : 'requires_confirmation',
    transfer_group: null,
  });
}

export interface Confirmation {
  method: Stripe.PaymentMethod;
  presence: Presence;
  returnUrl?: string | undefined;
}

/** Tries to take the money. A decline is an outcome here; the API makes a 402 of it. */
export async function confirmIntent(
  work: Work,
  intent: Stripe.PaymentIntent,
  { method, presence, returnUrl }: Confirmation,
): Promise<Stripe.PaymentIntent> {
  if (['succeeded', 'canceled'].includes(intent.status))
    throw unexpectedState(
      'payment_intent',
      `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
    );
  const verdict = await judge(work, method, presence);
  if (verdict.kind === 'requires_action')
    return change(work, 'payment_intent', 'payment_intent.requires_action', intent, {
      ...intent,
      last_payment_error: null,
      next_action: {
        redirect_to_url: {
          return_url: returnUrl ?? null,
          url: `${work.origin}/sandbox/stripe/authenticate/${intent.id}`,
        },
        type: 'redirect_to_url',
      },
      payment_method: method.id,
      status: 'requires_action',
    });
  return attempted(work, intent, method, verdict);
}

async function attempted(
  work: Work,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  verdict: Exclude<Verdict, { kind: 'requires_action' }>,
): Promise<Stripe.PaymentIntent> {
  const charge = newCharge(work, intent, method, verdict);
  const paid = verdict.kind === 'succeeded';
  if (paid) {
    const { id: source, amount, currency, description } = charge;
    charge.balance_transaction = await balanceTransaction(work, {
      ...{ type: 'charge', amount, currency, source, description },
    });
  }
  await insert(work, 'charge', charge);
  const customer = idOf(intent.customer);
  if (paid && intent.setup_future_usage && customer !== undefined) await attach(work, method, customer);
  const after = await replace(work, 'payment_intent', {
    ...intent,
    ...(paid
      ? { amount_received: intent.amount, last_payment_error: null, payment_method: method.id }
      : { last_payment_error: errorOf(charge, method, verdict), payment_method: null }),
    latest_charge: charge.id,
    next_action: null,
    status: paid ? 'succeeded' : 'requires_payment_method',
  });
  await emit(work, paid ? 'charge.succeeded' : 'charge.failed', charge);
  await emit(work, paid ? 'payment_intent.succeeded' : 'payment_intent.payment_failed', after);
  return after;
}

const errorOf = (
  charge: Stripe.Charge,
  method: Stripe.PaymentMethod,
  { code, declineCode, message }: Extract<Verdict, { kind: 'declined' }>,
): Stripe.PaymentIntent.LastPaymentError => ({
  charge: charge.id,
  code,
  ...(code === 'card_declined' && { decline_code: declineCode }),
  doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
  message,
  payment_method: method,
  type: 'card_error',
});

/** The 402 that Stripe answers to a confirmation that was declined. */
export function declineOf(intent: Stripe.PaymentIntent): StripeFault {
  const error = intent.last_payment_error;
  return new StripeFault(402, 'card_error', error?.message ?? 'Your card was declined.', {
    charge: idOf(error?.charge),
    code: error?.code ?? 'card_declined',
    ...(error?.decline_code && { decline_code: error.decline_code }),
    payment_intent: intent,
    ...(error?.payment_method && { payment_method: error.payment_method }),
  });
}

export async function cancelIntent(
  work: Work,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Promise<Stripe.PaymentIntent> {
  if (['succeeded', 'canceled'].includes(intent.status))
    throw unexpectedState(
      'payment_intent',
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action, processing.`,
    );
  return change(work, 'payment_intent', 'payment_intent.canceled', intent, {
    ...intent,
    canceled_at: work.now,
    cancellation_reason: reason,
    next_action: null,
    status: 'canceled',
  });
}
