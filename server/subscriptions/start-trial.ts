import { SubscriptionStatus } from '../billing/provider.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { beginSubscription } from './begin-subscription.ts';
import { findPrice } from './find-price.ts';
import { holdSubscriptions } from './lock-subscription.ts';
import { Subscription } from './subscription.entity.ts';
import { trialEnd } from './trial-end.ts';

/**
 * Lets an organization try a plan, without a card. A trial that there was already is not begun anew, and its end does not
 * move: extendTrial does that.
 */
export async function startTrial(
  ctx: Ctx,
  input: { organizationId: string; planId: string },
): Promise<Subscription> {
  const plan = await ctx.read.find(Plan, input.planId);
  await holdSubscriptions(ctx, input.organizationId);
  await ctx.read.lock(Organization, input.organizationId);
  const earlier = await ctx.em.find(Subscription, {
    organization: input.organizationId,
    product: plan.product.id,
    trialEndsAt: { $ne: null },
  });
  const running = earlier.find(({ status }) => status === SubscriptionStatus.TRIALING);
  if (running) return running;
  if (earlier.length > 0)
    throw new UserError(
      'TRIAL_USED',
      'The organization has tried this product already. Extend that trial, or give it the plan.',
    );
  const trialEndsAt = await trialEnd(ctx, plan);
  const subscription = await beginSubscription(ctx, {
    organizationId: input.organizationId,
    ...{ plan, price: await findPrice(ctx, plan, PriceInterval.MONTH), quantity: null },
    status: SubscriptionStatus.TRIALING,
    ...{ currentPeriodStart: ctx.clock.now(), currentPeriodEnd: trialEndsAt, trialEndsAt },
  });
  await publish(ctx, 'subscription.trialStarted', { subscriptionId: subscription.id });
  return subscription;
}
