import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { adoptPrice } from './adopt-price.ts';
import { findPrice } from './find-price.ts';
import { reasonBounds } from './override-subscription.ts';
import { refuseFixed } from './refuse-fixed.ts';
import { Subscription } from './subscription.entity.ts';
import { lockSubscription } from './lock-subscription.ts';

@InputType({ description: 'A subscription whose price is to be the one on sale.' })
export class MoveToCurrentPriceInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Ends grandfathering: the version of the price that is on sale, in place of the one that was bought. Repeating it changes nothing. */
export async function moveToCurrentPrice(ctx: Ctx, input: MoveToCurrentPriceInput): Promise<Subscription> {
  const subscription = await lockSubscription(ctx, input.subscriptionId);
  await refuseFixed(ctx, subscription, 'price');
  const before = await subscription.price.loadOrFail();
  if (!before.archivedAt) return subscription;
  const plan = await subscription.plan.loadOrFail();
  const price = await findPrice(ctx, plan, before.interval, before.currency);
  await adoptPrice(ctx, subscription, price);
  await publish(ctx, 'subscription.priceChanged', { subscriptionId: subscription.id });
  return subscription;
}
