import type Stripe from 'stripe';
import { change } from '../events.ts';
import { idOf } from '../id-of.ts';
import { find, lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { createSubscription, createSubscriptionParams } from './create-subscription.ts';
import { end } from './end.ts';
import { updateSubscription, updateSubscriptionParams } from './update-subscription.ts';

type Phase = Stripe.SubscriptionSchedule.Phase;

/** A phase is over (or the first one begins): the next one, or what was said for the end. */
export async function advanceSchedule(work: Work, id: string): Promise<void> {
  const before = await lock(work, 'subscription_schedule', id);
  if (before.status === 'not_started') return begin(work, before);
  const next = before.phases.find((phase) => phase.start_date >= (before.current_phase?.end_date ?? 0));
  if (!next) return finish(work, before);
  await enter(work, before, next);
  await change(work, 'subscription_schedule', 'subscription_schedule.updated', before, {
    ...before,
    current_phase: { start_date: next.start_date, end_date: next.end_date },
  });
}

async function begin(work: Work, before: Stripe.SubscriptionSchedule): Promise<void> {
  const [first] = before.phases;
  if (!first) return;
  const subscription = await createSubscription(
    work,
    createSubscriptionParams.parse({
      customer: idOf(before.customer) ?? '',
      items: itemsOf(first).map(({ price, quantity }) => ({ price, quantity })),
      off_session: 'true',
    }),
  );
  await replace(work, 'subscription', { ...subscription, schedule: before.id });
  await change(work, 'subscription_schedule', 'subscription_schedule.updated', before, {
    ...before,
    current_phase: { start_date: first.start_date, end_date: first.end_date },
    status: 'active',
    subscription: subscription.id,
  });
}

/** The subscription becomes what the phase says, as if somebody had updated it at this moment. */
export async function enter(work: Work, schedule: Stripe.SubscriptionSchedule, phase: Phase): Promise<void> {
  const subscription = await find(work, 'subscription', idOf(schedule.subscription) ?? '', 'for update');
  if (!subscription) return;
  const wanted = itemsOf(phase);
  const kept = subscription.items.data.map((item) => {
    const at = wanted.findIndex(({ price }) => price === item.price.id);
    const [found] = at < 0 ? [] : wanted.splice(at, 1);
    return { item, found };
  });
  const items = kept.map(({ item, found }) => {
    const taken = found ?? wanted.shift();
    return taken ? { id: item.id, ...taken } : { id: item.id, deleted: 'true' };
  });
  const periodEnd = subscription.items.data[0]?.current_period_end ?? 0;
  await updateSubscription(
    work,
    updateSubscriptionParams.parse({
      items: [...items, ...wanted],
      discounts: phase.discounts.length > 0 ? discountsOf(phase) : '',
      // at the end of a period there is nothing left to prorate
      proration_behavior: work.now >= periodEnd ? 'none' : phase.proration_behavior,
      off_session: 'true',
    }),
    subscription.id,
  );
}

const discountsOf = (phase: Phase): { discount: string }[] =>
  phase.discounts.flatMap(({ discount }) => {
    const id = idOf(discount);
    return id === undefined ? [] : [{ discount: id }];
  });

const itemsOf = (phase: Phase): { price: string; quantity: string }[] =>
  phase.items.map(({ price, quantity }) => ({ price: idOf(price) ?? '', quantity: String(quantity ?? 1) }));

async function finish(work: Work, before: Stripe.SubscriptionSchedule): Promise<void> {
  if (before.end_behavior === 'cancel') {
    const subscription = await find(work, 'subscription', idOf(before.subscription) ?? '', 'for update');
    await change(work, 'subscription_schedule', 'subscription_schedule.completed', before, {
      ...before,
      completed_at: work.now,
      current_phase: null,
      status: 'completed',
    });
    if (subscription) await end(work, { ...subscription, schedule: null }, 'cancellation_requested');
    return;
  }
  await release(work, before);
}

/** The subscription goes on by itself, as it is. */
export async function release(
  work: Work,
  before: Stripe.SubscriptionSchedule,
): Promise<Stripe.SubscriptionSchedule> {
  const subscription = await find(work, 'subscription', idOf(before.subscription) ?? '', 'for update');
  if (subscription)
    await change(work, 'subscription', 'customer.subscription.updated', subscription, {
      ...subscription,
      schedule: null,
    });
  return change(work, 'subscription_schedule', 'subscription_schedule.released', before, {
    ...before,
    current_phase: null,
    released_at: work.now,
    released_subscription: idOf(before.subscription) ?? null,
    status: 'released',
    subscription: null,
  });
}
