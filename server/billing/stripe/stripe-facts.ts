import type Stripe from 'stripe';
import type { EventFacts, ObjectKind } from '../provider.ts';
import { idOf, seatsOf, statusOf } from './stripe-subscription.ts';
import { unlessStrange } from './unless-strange.ts';

/** An object of whatever type, as far as all of them are alike. */
type Thing = Readonly<Record<string, unknown>>;

/** What an event says, for the log. The names are Stripe's; each object has some of them. */
export function factsOf({ type, data }: Stripe.Event): EventFacts {
  // events of the new kind bring no object with them
  const object = (data?.object ?? {}) as unknown as Thing;
  const before = (data?.previous_attributes ?? {}) as Thing;
  const currency = object['currency'];
  return {
    objects: objectsOf(object),
    about: aboutOf(object),
    amount: amountOf(type, object, before),
    currency: typeof currency === 'string' ? currency.toUpperCase() : null,
    ...(isSubscription(object) ? changesOf(object, before) : statusesOf(object, before)),
  };
}

/** Bills, charges and customers as objects of their own, or as what another object points at. */
function objectsOf(object: Thing): EventFacts['objects'] {
  const own = kindOf(object);
  const parent = object['parent'] as Thing | null | undefined;
  const details = parent?.['subscription_details'] as Thing | null | undefined;
  const named: Record<ObjectKind, unknown> = {
    subscription: details?.['subscription'] ?? object['subscription'],
    invoice: object['invoice'],
    charge: object['charge'] ?? object['latest_charge'],
    refund: newestOf(object['refunds']),
    customer: object['customer'],
    checkout: null,
  };
  const all = { ...named, ...(own && { [own]: object['id'] }) };
  return Object.fromEntries(
    Object.entries(all).flatMap(([kind, reference]) =>
      isReference(reference) ? [[kind, idOf(reference)]] : [],
    ),
  );
}

const kinds: Readonly<Record<string, ObjectKind>> = {
  subscription: 'subscription',
  invoice: 'invoice',
  charge: 'charge',
  refund: 'refund',
  customer: 'customer',
  'checkout.session': 'checkout',
};
const kindOf = ({ object }: Thing): ObjectKind | undefined => kinds[String(object)];

/** What else may be different when an object is: a bill that is paid or not, and its subscription. */
const changed: Readonly<Record<ObjectKind, readonly ObjectKind[]>> = {
  subscription: ['subscription'],
  invoice: ['subscription', 'invoice'],
  charge: ['charge'],
  refund: ['charge', 'refund'],
  customer: ['customer'],
  checkout: ['subscription', 'checkout'],
};

function aboutOf(object: Thing): readonly ObjectKind[] {
  // what a subscription will do by itself stands in its schedule, and what it is spared in its discounts
  if (object['object'] === 'subscription_schedule' || object['object'] === 'discount')
    return ['subscription'];
  const own = kindOf(object);
  return own ? changed[own] : [];
}

const isReference = (value: unknown): value is string | { id: string } =>
  typeof value === 'string' ? value !== '' : typeof (value as Thing | null | undefined)?.['id'] === 'string';

/** Older versions of Stripe's API list a charge's refunds inside of it, the newest first. */
const newestOf = (refunds: unknown): unknown =>
  (refunds as { data?: unknown[] } | null | undefined)?.data?.[0];

/** Of a bill what it was about to take, or took; of a refunded charge what went back this time. */
function amountOf(type: string, object: Thing, before: Thing): number | null {
  if (object['object'] === 'invoice')
    return number(object[type === 'invoice.paid' ? 'amount_paid' : 'amount_due']);
  if (type === 'charge.refunded') {
    const refunded = number(object['amount_refunded']);
    return refunded === null ? null : refunded - (number(before['amount_refunded']) ?? 0);
  }
  return number(object['amount']);
}

function changesOf(
  now: Stripe.Subscription,
  before: Partial<Stripe.Subscription>,
): Pick<EventFacts, 'status' | 'previousStatus' | 'quantity' | 'previousQuantity'> {
  const status = unlessStrange(() => statusOf(now));
  const was = unlessStrange(() => formerStatus(now, before));
  const quantity = unlessStrange(() => seatsOf(now).quantity ?? null);
  const had = unlessStrange(() => formerSeats(now, before));
  return {
    status,
    previousStatus: was === status ? null : was,
    quantity,
    previousQuantity: had === quantity ? null : had,
  };
}

/** Its status before the change; null where the event does not tell. */
export function formerStatus(now: Stripe.Subscription, before: Partial<Stripe.Subscription>): string | null {
  return 'status' in before || 'pause_collection' in before ? statusOf({ ...now, ...before }) : null;
}

/** How many seats there were before the change; null where the event does not tell. */
export function formerSeats(now: Stripe.Subscription, before: Partial<Stripe.Subscription>): number | null {
  const items = before.items?.data;
  if (!items) return null;
  const { id } = seatsOf(now);
  return (items.find((item) => item.id === id) ?? items[0])?.quantity ?? null;
}

function statusesOf(
  object: Thing,
  before: Thing,
): Pick<EventFacts, 'status' | 'previousStatus' | 'quantity' | 'previousQuantity'> {
  return {
    status: inCapitals(object['status']),
    previousStatus: inCapitals(before['status']),
    quantity: null,
    previousQuantity: null,
  };
}

const inCapitals = (value: unknown): string | null =>
  typeof value === 'string' ? value.toUpperCase() : null;
const number = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null);

export const isSubscription = (object: object): object is Stripe.Subscription =>
  'object' in object && object.object === 'subscription';
