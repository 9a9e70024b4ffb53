import type Stripe from 'stripe';
import { change } from '../events.ts';
import { invalid } from '../fault.ts';
import { idOf } from '../id-of.ts';
import { paymentOf } from '../invoices/collect.ts';
import { confirmIntent, createIntent, declineOf } from '../payments/intent.ts';
import { attach, createMethod } from '../payments/payment-method.ts';
import { cardOf, requireFuture } from '../payments/payment-methods.ts';
import { confirmSetup, createSetup, setupDeclineOf } from '../payments/setup-intent.ts';
import { newCustomer } from '../customers.ts';
import { create } from '../events.ts';
import { load, lock } from '../store.ts';
import { createSubscription, createSubscriptionParams } from '../subscriptions/create-subscription.ts';
import type { Work } from '../work.ts';
import { keepPending, wantedOf } from './wanted.ts';

export interface TypedCard {
  number: string;
  expMonth: number;
  expYear: number;
  email: string;
  name: string;
}

/** What the page goes on with: the session is complete, or the card's owner is asked. */
export type Step = { done: Stripe.Checkout.Session } | { ask: string };

/** Somebody presses the button. A decline is thrown, and leaves nothing behind. */
export async function payCheckout(work: Work, id: string, typed: TypedCard): Promise<Step> {
  const session = await lock(work, 'checkout.session', id);
  if (session.status !== 'open') throw invalid('This Checkout Session is not open any more.');
  if (!wantsCard(session))
    return subscribe(work, { ...session, customer: await customerOf(work, session, typed) }, null);
  const card = cardOf({ number: typed.number });
  requireFuture(work, typed.expMonth, typed.expYear);
  const customer = await customerOf(work, session, typed);
  const method = await createMethod(work, card, {
    ...{ expMonth: typed.expMonth, expYear: typed.expYear },
    billing: { email: typed.email || null, name: typed.name || null },
  });
  const ready = { ...session, customer };
  if (session.mode === 'setup') return setUp(work, ready, method);
  return session.mode === 'payment' ? pay(work, ready, method) : subscribe(work, ready, method);
}

/** Where nothing is due, and cards are asked for only where something is, there is none to type. */
export const wantsCard = ({ mode, amount_total: total, ...session }: Stripe.Checkout.Session): boolean =>
  mode !== 'subscription' || session.payment_method_collection !== 'if_required' || total !== 0;

async function setUp(
  work: Work,
  session: Stripe.Checkout.Session,
  method: Stripe.PaymentMethod,
): Promise<Step> {
  const wanted = await wantedOf(work, session.id);
  const setup = await createSetup(work, { customer: idOf(session.customer), metadata: wanted.metadata });
  const after = await confirmSetup(work, setup, { method, presence: 'present' });
  if (after.last_setup_error) throw setupDeclineOf(after);
  return next(work, session, after.status, { intent: after.id });
}

async function pay(
  work: Work,
  session: Stripe.Checkout.Session,
  method: Stripe.PaymentMethod,
): Promise<Step> {
  const wanted = await wantedOf(work, session.id);
  const intent = await createIntent(work, {
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'usd',
    customer: idOf(session.customer),
    description: wanted.description ?? undefined,
    metadata: wanted.metadata,
    setupFutureUsage: wanted.setupFutureUsage,
  });
  const after = await confirmIntent(work, intent, { method, presence: 'present' });
  if (after.last_payment_error) throw declineOf(after);
  return next(work, session, after.status, { intent: after.id });
}

async function subscribe(
  work: Work,
  session: Stripe.Checkout.Session,
  method: Stripe.PaymentMethod | null,
): Promise<Step> {
  const wanted = await wantedOf(work, session.id);
  if (method) await attach(work, method, idOf(session.customer) ?? '');
  const subscription = await createSubscription(
    work,
    createSubscriptionParams.parse({
      customer: idOf(session.customer),
      // nothing is due, so that nobody needs to be able to pay
      ...(method ? { default_payment_method: method.id } : { payment_behavior: 'default_incomplete' }),
      ...(wanted.description && { description: wanted.description }),
      discounts: (session.discounts ?? []).map(({ coupon, promotion_code: code }) =>
        code === null ? { coupon: idOf(coupon) } : { promotion_code: idOf(code) },
      ),
      items: session.line_items?.data.map(({ price, quantity }) => ({
        price: price?.id,
        quantity: String(quantity ?? 1),
      })),
      metadata: wanted.metadata,
      ...(wanted.trialEnd && { trial_end: String(wanted.trialEnd) }),
      ...(wanted.trialDays && { trial_period_days: String(wanted.trialDays) }),
    }),
  );
  if (subscription.status !== 'incomplete')
    return next(work, session, 'succeeded', { intent: subscription.id, subscription: subscription.id });
  const payment = await paymentOf(work, idOf(subscription.latest_invoice) ?? '');
  const intent = await load(work, 'payment_intent', idOf(payment.payment.payment_intent) ?? '');
  if (intent.last_payment_error) throw declineOf(intent);
  return next(work, session, intent.status, { intent: intent.id, subscription: subscription.id });
}

async function next(
  work: Work,
  session: Stripe.Checkout.Session,
  status: string,
  pending: { intent: string; subscription?: string },
): Promise<Step> {
  await keepPending(work, session.id, pending);
  if (status === 'requires_action') return { ask: pending.intent };
  return { done: await completeCheckout(work, session, pending) };
}

/** It is paid, or saved: the session says by what. */
export async function completeCheckout(
  work: Work,
  session: Stripe.Checkout.Session,
  { intent, subscription }: { intent: string; subscription?: string | null },
): Promise<Stripe.Checkout.Session> {
  const before = await lock(work, 'checkout.session', session.id);
  const made = subscription ? await load(work, 'subscription', subscription) : undefined;
  const setup = session.mode === 'setup' ? await load(work, 'setup_intent', intent) : undefined;
  const paid = session.mode === 'payment' ? await load(work, 'payment_intent', intent) : undefined;
  const customer = idOf(session.customer) ?? idOf((made ?? paid ?? setup)?.customer) ?? null;
  const owner = customer === null ? undefined : await load(work, 'customer', customer);
  return change(work, 'checkout.session', 'checkout.session.completed', before, {
    ...before,
    customer,
    customer_details: {
      address: null,
      business_name: null,
      email: owner?.email ?? before.customer_email,
      individual_name: null,
      name: owner?.name ?? null,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
    invoice: idOf(made?.latest_invoice) ?? null,
    payment_intent: paid?.id ?? null,
    payment_status: setup || !wantsCard(session) ? 'no_payment_required' : 'paid',
    setup_intent: setup?.id ?? null,
    status: 'complete',
    subscription: made?.id ?? null,
    url: null,
  });
}

/** The session's customer; a subscription and a saved card need one, so somebody new becomes one. */
async function customerOf(
  work: Work,
  session: Stripe.Checkout.Session,
  { email, name }: TypedCard,
): Promise<string | null> {
  const known = idOf(session.customer);
  if (known !== undefined) return known;
  if (session.mode === 'payment') return null;
  const customer = newCustomer(work, { email: session.customer_email ?? email, name });
  return (await create(work, 'customer', 'customer.created', customer)).id;
}
