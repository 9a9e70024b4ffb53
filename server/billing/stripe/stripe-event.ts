import type Stripe from 'stripe';
import { formatMoney } from '../../kit/money.ts';
import { type ProviderEvent, SubscriptionStatus } from '../provider.ts';
import { idOf, seatsOf, statusOf } from './stripe-subscription.ts';

/** News from Stripe in our words. Types that we do not know are kept, too, and lead to nothing. */
export function readStripeEvent(event: Stripe.Event): ProviderEvent {
  return {
    id: event.id,
    type: event.type,
    occurredAt: new Date(event.created * 1000),
    subscriptionId: subscriptionOf(event),
    causedBy: event.request?.idempotency_key ?? null,
    title: titleOf(event),
    payload: event,
  };
}

function subscriptionOf(event: Stripe.Event): string | null {
  if (isSubscription(event.data.object)) return event.data.object.id;
  if (!isInvoice(event.data.object)) return null;
  const named = event.data.object.parent?.subscription_details?.subscription;
  return named ? idOf(named) : null;
}

function titleOf(event: Stripe.Event): string | null {
  switch (event.type) {
    case 'customer.subscription.created':
      return `Subscription began with ${seats(event.data.object)}`;
    case 'customer.subscription.updated':
      return changeOf(event.data.object, event.data.previous_attributes ?? {});
    case 'customer.subscription.deleted':
      return 'Subscription ended';
    case 'customer.subscription.trial_will_end':
      return 'The trial ends soon';
    case 'invoice.paid':
      return event.data.object.amount_paid > 0 ? `Paid ${amount(event.data.object, 'amount_paid')}` : null;
    case 'invoice.payment_failed':
      return `Payment of ${amount(event.data.object, 'amount_due')} failed`;
    case 'invoice.payment_action_required':
      return `Payment of ${amount(event.data.object, 'amount_due')} waits for the customer's confirmation`;
    default:
      return null;
  }
}

/** The most telling of the changes; the payload has all of them. */
function changeOf(now: Stripe.Subscription, before: Partial<Stripe.Subscription>): string | null {
  const had = before.items?.data?.[0]?.quantity;
  const has = had === undefined ? had : seatsOf(now).quantity;
  if (had !== has) return `Seats changed from ${had} to ${has ?? 0}`;
  const was =
    'status' in before || 'pause_collection' in before ? statusOf({ ...now, ...before }) : statusOf(now);
  if (was !== statusOf(now)) return `Status changed from ${words(was)} to ${words(statusOf(now))}`;
  if (before.cancel_at_period_end === false) return 'Will end with its period';
  if (before.cancel_at_period_end === true) return 'Will go on after its period';
  return null;
}

const words = (status: SubscriptionStatus): string => status.toLowerCase().replaceAll('_', ' ');

function seats(subscription: Stripe.Subscription): string {
  const quantity = seatsOf(subscription).quantity ?? 1;
  return quantity === 1 ? '1 seat' : `${quantity} seats`;
}

const amount = (invoice: Stripe.Invoice, which: 'amount_paid' | 'amount_due'): string =>
  formatMoney({ amount: invoice[which], currency: invoice.currency.toUpperCase() });

const isSubscription = (object: object): object is Stripe.Subscription =>
  'object' in object && object.object === 'subscription';
const isInvoice = (object: object): object is Stripe.Invoice =>
  'object' in object && object.object === 'invoice';
