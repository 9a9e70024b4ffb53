import type Stripe from 'stripe';
import { formatMoney } from '../../kit/money.ts';
import { formerSeats, formerStatus } from './stripe-facts.ts';
import { seatsOf, statusOf } from './stripe-subscription.ts';

/** What happened, for people; null where nobody needs to be told. */
export function titleOf(event: Stripe.Event): string | null {
  switch (event.type) {
    case 'customer.subscription.created':
      return `Subscription began with ${seats(event.data.object)}`;
    case 'customer.subscription.updated':
      return changeOf(event.data.object, event.data.previous_attributes ?? {});
    case 'customer.subscription.deleted':
      return 'Subscription ended';
    case 'customer.subscription.trial_will_end':
      return 'The trial ends soon';
    case 'customer.subscription.paused':
      return 'Subscription paused';
    case 'customer.subscription.resumed':
      return 'Subscription resumed';
    case 'customer.discount.created':
      return event.data.object.subscription ? 'Discount given' : null;
    case 'customer.discount.deleted':
      return event.data.object.subscription ? 'Discount ended' : null;
    case 'invoice.paid':
      return event.data.object.amount_paid > 0 ? `Paid ${ofInvoice(event.data.object, 'amount_paid')}` : null;
    case 'invoice.payment_failed':
      return `Payment of ${ofInvoice(event.data.object, 'amount_due')} failed`;
    case 'invoice.payment_action_required':
      return `Payment of ${ofInvoice(event.data.object, 'amount_due')} waits for the customer's confirmation`;
    case 'invoice.marked_uncollectible':
      return `${ofInvoice(event.data.object, 'amount_due')} given up as uncollectible`;
    case 'invoice.voided':
      return `Invoice over ${ofInvoice(event.data.object, 'amount_due')} voided`;
    case 'refund.created':
      return `Refund of ${amount(event.data.object)} began`;
    case 'refund.failed':
      return `Refund of ${amount(event.data.object)} failed`;
    case 'charge.dispute.created':
      return `Payment of ${amount(event.data.object)} disputed`;
    case 'charge.dispute.closed':
      return `Dispute over ${amount(event.data.object)} closed`;
    default:
      return null;
  }
}

/** The most telling of the changes; the payload has all of them. */
function changeOf(now: Stripe.Subscription, before: Partial<Stripe.Subscription>): string | null {
  const had = formerSeats(now, before);
  const has = seatsOf(now).quantity ?? 0;
  if (had !== null && had !== has) return `Seats changed from ${had} to ${has}`;
  const was = formerStatus(now, before);
  const is = statusOf(now);
  if (was !== null && was !== is) return `Status changed from ${words(was)} to ${words(is)}`;
  if (before.cancel_at_period_end === false) return 'Will end with its period';
  if (before.cancel_at_period_end === true) return 'Will go on after its period';
  return null;
}

const words = (status: string): string => status.toLowerCase().replaceAll('_', ' ');

function seats(subscription: Stripe.Subscription): string {
  const quantity = seatsOf(subscription).quantity ?? 1;
  return quantity === 1 ? '1 seat' : `${quantity} seats`;
}

const ofInvoice = (invoice: Stripe.Invoice, which: 'amount_paid' | 'amount_due'): string =>
  amount({ amount: invoice[which], currency: invoice.currency });

const amount = ({ amount: minor, currency }: { amount: number; currency: string }): string =>
  formatMoney({ amount: minor, currency: currency.toUpperCase() });
