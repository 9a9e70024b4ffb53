import { ref } from '@mikro-orm/core';
import { capabilities } from '../billing/capabilities.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import { PriceInterval, type Price } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { adoptPrice } from './adopt-price.ts';
import { manualPeriod } from './manual-period.ts';
import type { Subscription } from './subscription.entity.ts';

/** Moves a subscription to other terms here: where nobody bills it, and in rehearsals. The caller holds the lock. */
export async function adoptTerms(
  ctx: Ctx,
  subscription: Subscription,
  { price, quantity }: { price: Price; quantity: number },
): Promise<void> {
  const before = await subscription.price.loadOrFail();
  subscription.quantity = quantity;
  if (price.id === before.id) return;
  const from = (await subscription.plan.loadOrFail()).key;
  const plan = await price.plan.loadOrFail();
  subscription.plan = ref(plan);
  await adoptPrice(ctx, subscription, price);
  // another interval begins a period of its own; a trial goes on as it is
  if (price.interval !== before.interval && subscription.status === SubscriptionStatus.ACTIVE)
    Object.assign(subscription, periodOf(ctx, subscription, price.interval));
  await publish(ctx, 'subscription.planChanged', { subscriptionId: subscription.id, from, to: plan.key });
}

/** A provider counts in months of the calendar. */
function periodOf(
  ctx: Ctx,
  { provider }: Subscription,
  interval: PriceInterval,
): Pick<Subscription, 'currentPeriodStart' | 'currentPeriodEnd'> {
  if (!capabilities[provider].commands) return manualPeriod(ctx, interval);
  const start = ctx.clock.now();
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + (interval === PriceInterval.YEAR ? 12 : 1));
  return { currentPeriodStart: start, currentPeriodEnd: end };
}
