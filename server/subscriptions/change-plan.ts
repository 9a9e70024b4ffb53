import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SubscriptionStatus } from '../billing/provider.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { adoptPrice } from './adopt-price.ts';
import { seatBounds } from './change-seats.ts';
import { countSeatsInUse } from './count-seats-in-use.ts';
import { findPlan } from './find-plan.ts';
import { findPrice } from './find-price.ts';
import { manualPeriod } from './manual-period.ts';
import { reasonBounds } from './override-subscription.ts';
import { refuseFixed } from './refuse-fixed.ts';
import { refuseSeatsInUse } from './refuse-seats-in-use.ts';
import { Subscription } from './subscription.entity.ts';

@InputType({ description: 'Another plan for a subscription that is kept by hand.' })
export class ChangePlanInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'The key of the plan, one of the same product.' })
  planKey!: string;

  @Field(() => PriceInterval, {
    nullable: true,
    description: 'Another interval, monthly or annual. Left out, it stays.',
  })
  interval?: PriceInterval | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Another number of seats, at least as many as members take. Left out, it stays.',
  })
  @Bounds(seatBounds)
  quantity?: number | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Moves a subscription that nobody bills to another plan or interval. Limits follow from the plan, except those overridden. */
export async function changePlan(ctx: Ctx, input: ChangePlanInput): Promise<Subscription> {
  const subscription = await ctx.read.lock(Subscription, input.subscriptionId);
  await refuseFixed(ctx, subscription, 'plan');
  const plan = await findPlan(ctx, subscription.product.id, input.planKey);
  const before = await subscription.price.loadOrFail();
  const interval = input.interval ?? before.interval;
  await changeQuantity(ctx, subscription, input.quantity ?? subscription.quantity);
  if (plan.id === subscription.plan.id && interval === before.interval) return subscription;
  if (plan.archivedAt)
    throw new UserError('PLAN_ARCHIVED', `${plan.name} is not in the catalog any more.`, {
      field: 'planKey',
    });
  const price = await findPrice(ctx, plan, interval, subscription.currency);
  const from = (await subscription.plan.loadOrFail()).key;
  subscription.plan = ref(plan);
  await adoptPrice(ctx, subscription, price);
  // another interval begins a period of its own; a trial goes on as it is
  if (interval !== before.interval && subscription.status === SubscriptionStatus.ACTIVE)
    Object.assign(subscription, manualPeriod(ctx, interval));
  await publish(ctx, 'subscription.planChanged', { subscriptionId: subscription.id, from, to: plan.key });
  return subscription;
}

async function changeQuantity(ctx: Ctx, subscription: Subscription, quantity: number): Promise<void> {
  if (quantity === subscription.quantity) return;
  refuseSeatsInUse(await countSeatsInUse(ctx, subscription.organization.id), quantity);
  subscription.quantity = quantity;
}
