import type Stripe from 'stripe';
import { type ProviderSchedule, ScheduledChangeKind } from '../provider.ts';

/** What Stripe will do with a subscription by itself: end it, or what the next phase of its schedule says. */
export function readSchedule(
  subscription: Stripe.Subscription,
  item: Stripe.SubscriptionItem,
): ProviderSchedule | null {
  if (subscription.ended_at) return null;
  const end = subscription.cancel_at_period_end
    ? (subscription.cancel_at ?? item.current_period_end)
    : subscription.cancel_at;
  if (end) return { kind: ScheduledChangeKind.CANCEL, at: dateOf(end) };
  const { schedule } = subscription;
  // whoever did not ask for the schedule got its id
  return schedule && typeof schedule !== 'string' ? readPhases(schedule, item) : null;
}

function readPhases(
  { current_phase: current, phases, end_behavior: ends }: Stripe.SubscriptionSchedule,
  item: Stripe.SubscriptionItem,
): ProviderSchedule | null {
  if (!current) return null;
  for (const phase of phases.filter(({ start_date }) => start_date >= current.end_date)) {
    const at = dateOf(phase.start_date);
    const [planned] = phase.items;
    if (!planned) continue;
    const priceId = typeof planned.price === 'string' ? planned.price : planned.price.id;
    if (priceId !== item.price.id) return { kind: ScheduledChangeKind.PLAN, at, priceId };
    const quantity = planned.quantity ?? 1;
    if (quantity !== (item.quantity ?? 1)) return { kind: ScheduledChangeKind.QUANTITY, at, quantity };
  }
  const last = phases.at(-1);
  return ends === 'cancel' && last ? { kind: ScheduledChangeKind.CANCEL, at: dateOf(last.end_date) } : null;
}

const dateOf = (seconds: number): Date => new Date(seconds * 1000);
