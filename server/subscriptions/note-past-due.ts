import { SubscriptionStatus } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import type { Subscription } from './subscription.entity.ts';

/**
 * Keeps since when a payment has been past due. An override of the status does not forget it: were it taken back, the days of
 * grace must not begin anew.
 */
export function notePastDue(ctx: Ctx, subscription: Subscription, mirrored: string | null): void {
  const pastDue =
    subscription.status === SubscriptionStatus.PAST_DUE || mirrored === SubscriptionStatus.PAST_DUE;
  if (!pastDue) subscription.pastDueSince = null;
  else subscription.pastDueSince ??= ctx.clock.now();
}
