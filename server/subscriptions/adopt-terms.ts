import { ref } from '@mikro-orm/core';
import { SubscriptionStatus } from '../billing/provider.ts';
import type { Price } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { adoptPrice } from './adopt-price.ts';
import { nextPeriod } from './manual-period.ts';
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
    Object.assign(subscription, nextPeriod(ctx, subscription.provider, price.interval));
  await publish(ctx, 'subscription.planChanged', { subscriptionId: subscription.id, from, to: plan.key });
}
