import type Stripe from 'stripe';
import { change } from '../events.ts';
import { unexpectedState } from '../fault.ts';
import type { Work } from '../work.ts';
import { callOff } from './collect.ts';
import { settle } from './outcome.ts';

const closed = (invoice: Stripe.Invoice): Partial<Stripe.Invoice> => ({
  ...invoice,
  auto_advance: false,
  next_payment_attempt: null,
});

/** As if it had never been, but on record. */
export async function voidInvoice(work: Work, before: Stripe.Invoice): Promise<Stripe.Invoice> {
  if (before.status !== 'open' && before.status !== 'uncollectible')
    throw unexpectedState(
      'invoice',
      `You can only pass in open or uncollectible invoices. This invoice isn't open or uncollectible.`,
    );
  await callOff(work, before, 'void_invoice');
  const after = await change(work, 'invoice', 'invoice.voided', before, {
    ...before,
    ...closed(before),
    status: 'void',
    status_transitions: { ...before.status_transitions, voided_at: work.now },
  });
  return settle(work, after);
}

/** Bad debt: nobody tries any more, but it can still be paid. */
export async function markUncollectible(work: Work, before: Stripe.Invoice): Promise<Stripe.Invoice> {
  if (before.status !== 'open')
    throw unexpectedState('invoice', 'Only open invoices can be marked as uncollectible.');
  const after = await change(work, 'invoice', 'invoice.marked_uncollectible', before, {
    ...before,
    ...closed(before),
    status: 'uncollectible',
    status_transitions: { ...before.status_transitions, marked_uncollectible_at: work.now },
  });
  return settle(work, after);
}
