import type Stripe from 'stripe';
import { ProviderRefusal, SubscriptionStatus, type ProviderSubscription } from '../provider.ts';
import { readDiscounts } from './stripe-discount.ts';
import { readSchedule } from './stripe-schedule.ts';
import { whole } from './whole.ts';

const statuses: Readonly<Record<string, SubscriptionStatus>> = {
  incomplete: SubscriptionStatus.INCOMPLETE,
  incomplete_expired: SubscriptionStatus.INCOMPLETE_EXPIRED,
  trialing: SubscriptionStatus.TRIALING,
  active: SubscriptionStatus.ACTIVE,
  past_due: SubscriptionStatus.PAST_DUE,
  unpaid: SubscriptionStatus.UNPAID,
  paused: SubscriptionStatus.PAUSED,
  canceled: SubscriptionStatus.CANCELED,
};

/** A subscription of Stripe in our words. */
export function readSubscription(subscription: Stripe.Subscription): ProviderSubscription {
  const item = seatsOf(subscription);
  return whole(`subscription ${subscription.id}`, {
    id: subscription.id,
    customerId: idOf(subscription.customer),
    priceId: item.price.id,
    status: statusOf(subscription),
    quantity: item.quantity ?? 1,
    unitAmount: item.price.unit_amount ?? 0,
    currency: item.price.currency.toUpperCase(),
    currentPeriodStart: dateOf(item.current_period_start),
    currentPeriodEnd: dateOf(item.current_period_end),
    trialEndsAt: dateOf(subscription.trial_end),
    endedAt: dateOf(subscription.ended_at),
    canceledAt: dateOf(subscription.canceled_at),
    scheduledChange: readSchedule(subscription, item),
    discounts: readDiscounts(subscription, item),
    createdAt: new Date((subscription.start_date ?? subscription.created) * 1000),
    organizationId: subscription.metadata?.organizationId ?? null,
  });
}

/** Seats are the quantity of the first licensed item; metered ones beside it have none. */
export function seatsOf(subscription: Stripe.Subscription): Stripe.SubscriptionItem {
  const items = subscription.items?.data ?? [];
  const item = items.find(({ price }) => price?.recurring?.usage_type !== 'metered') ?? items[0];
  if (!item?.price) throw new ProviderRefusal(`The subscription ${subscription.id} has no price at Stripe.`);
  return item;
}

/** Stripe leaves a subscription active while only the collection of its payments is paused. */
export function statusOf(
  subscription: Pick<Stripe.Subscription, 'id' | 'status' | 'pause_collection'>,
): SubscriptionStatus {
  const status = statuses[subscription.status];
  if (!status) throw new ProviderRefusal(`Stripe knows a status that we do not: ${subscription.status}.`);
  return subscription.pause_collection && status === SubscriptionStatus.ACTIVE
    ? SubscriptionStatus.PAUSED
    : status;
}

export const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id;

export const dateOf = (seconds: number | null | undefined): Date | null =>
  seconds === null || seconds === undefined ? null : new Date(seconds * 1000);
