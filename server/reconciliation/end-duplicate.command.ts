import { defineCommand } from '../billing/command.ts';
import { hasEnded } from '../subscriptions/choose-current.ts';
import { mirrorSubscription } from '../subscriptions/mirror-subscription.ts';
import { DiscrepancyState } from './discrepancy-kind.ts';
import { Discrepancy } from './discrepancy.entity.ts';

/** Cancels the second of two subscriptions at the provider, and takes it in here as one that is over. */
export const endDuplicate = defineCommand<{ subscriptionId: string }>({
  kind: 'endDuplicate',
  call: (provider, { subscriptionId }, key) => provider.cancelNow(subscriptionId, key),
  look: (provider, { subscriptionId }) => provider.fetchSubscription(subscriptionId),
  isDone: (found) => hasEnded(found),
  async refuse(ctx, { subjectId }, why) {
    const discrepancy = await ctx.read.lock(Discrepancy, subjectId);
    Object.assign(discrepancy, { state: DiscrepancyState.OPEN, causeDetail: why });
  },
  async settle(ctx, { provider, subjectId }, found) {
    const discrepancy = await ctx.read.lock(Discrepancy, subjectId);
    const organizationId = found.organizationId ?? discrepancy.organization.id;
    await mirrorSubscription(ctx, { provider, found: { ...found, organizationId } });
    Object.assign(discrepancy, { state: DiscrepancyState.REPAIRED, repairedAt: ctx.clock.now() });
  },
});
