import type Stripe from 'stripe';
import { change } from '../events.ts';
import { idOf } from '../id-of.ts';
import { find, load, lock } from '../store.ts';
import { end } from '../subscriptions/end.ts';
import { retriesOf } from '../time/settings.ts';
import type { Work } from '../work.ts';
import { follow } from './collect.ts';

const days = 86_400;

export const subscriptionOf = (invoice: Stripe.Invoice): string | undefined =>
  idOf(invoice.parent?.subscription_details?.subscription);

/** What the end of an invoice means for its subscription, as it is in the store. */
export async function settle(work: Work, invoice: Stripe.Invoice): Promise<Stripe.Invoice> {
  const id = subscriptionOf(invoice);
  const before = id === undefined ? undefined : await lock(work, 'subscription', id);
  if (!before || idOf(before.latest_invoice) !== invoice.id) return invoice;
  if (invoice.status === 'paid' || invoice.status === 'uncollectible') await revive(work, before);
  else if (invoice.status === 'void') await voided(work, before);
  else if (invoice.status === 'open' && before.status !== 'incomplete') return fall(work, invoice, before);
  return invoice;
}

async function revive(work: Work, before: Stripe.Subscription): Promise<void> {
  if (!['incomplete', 'past_due', 'unpaid', 'paused'].includes(before.status)) return;
  const { status_details: _details, ...rest } = before;
  await change(work, 'subscription', 'customer.subscription.updated', before, { ...rest, status: 'active' });
}

async function voided(work: Work, before: Stripe.Subscription): Promise<void> {
  if (before.status === 'incomplete')
    await change(work, 'subscription', 'customer.subscription.updated', before, {
      ...before,
      ended_at: work.now,
      status: 'incomplete_expired',
    });
  else if (before.status === 'past_due') await revive(work, before);
}

/** Past due, with another try to come; after the last one whatever the settings say. */
async function fall(
  work: Work,
  invoice: Stripe.Invoice,
  before: Stripe.Subscription,
): Promise<Stripe.Invoice> {
  const { days: pauses, afterLast } = await retriesOf(work);
  const pause = pauses[invoice.attempt_count - 1];
  const retried = await change(work, 'invoice', 'invoice.updated', invoice, {
    ...invoice,
    next_payment_attempt: pause === undefined ? null : work.now + pause * days,
  });
  const status = pause === undefined && afterLast === 'unpaid' ? 'unpaid' : 'past_due';
  const after = await change(work, 'subscription', 'customer.subscription.updated', before, {
    ...before,
    status,
  });
  if (pause !== undefined || afterLast !== 'cancel') return retried;
  await end(work, after, 'payment_failed');
  return load(work, 'invoice', invoice.id);
}

/** A payment that was confirmed by itself: when it pays an invoice, the invoice hears of it. */
export async function followIntent(
  work: Work,
  intent: Stripe.PaymentIntent,
): Promise<Stripe.Invoice | undefined> {
  const payment = await payingFor(work, intent.id);
  if (!payment) return undefined;
  const invoice = await find(work, 'invoice', idOf(payment.invoice) ?? '', 'for update');
  if (invoice?.status !== 'open') return invoice;
  return settle(work, await follow(work, invoice, payment, intent));
}

export async function payingFor(work: Work, intent: string): Promise<Stripe.InvoicePayment | undefined> {
  const { rows } = await work.sql.query<{ body: Stripe.InvoicePayment }>(
    `select body from sandbox.stripe_object where object = 'invoice_payment' and body#>>'{payment,payment_intent}' = $1`,
    [intent],
  );
  return rows[0]?.body;
}
