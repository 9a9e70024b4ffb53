import type { Ctx } from '../kit/context.ts';
import { adoptTerms } from './adopt-terms.ts';
import { newTerms, type WantedTerms } from './new-terms.ts';
import { refuseFixed } from './refuse-fixed.ts';
import { Subscription } from './subscription.entity.ts';
import { lockSubscription } from './lock-subscription.ts';

/** Moves a subscription that nobody bills to another plan or interval, as one of many. Limits follow from the plan, except those overridden. */
export async function changePlanByHand(
  ctx: Ctx,
  { subscriptionId, ...wanted }: WantedTerms & { subscriptionId: string },
): Promise<Subscription> {
  const subscription = await lockSubscription(ctx, subscriptionId);
  await refuseFixed(ctx, subscription, 'plan');
  const terms = await newTerms(ctx, subscription, wanted);
  await adoptTerms(ctx, subscription, terms);
  return subscription;
}
