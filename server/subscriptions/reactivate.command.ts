import { defineCommand } from '../billing/command.ts';
import { Price } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { beginSubscription } from './begin-subscription.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import { nextPeriod } from './manual-period.ts';
import { mirrorSubscription } from './mirror-subscription.ts';
import { Subscription } from './subscription.entity.ts';

export interface ReactivatePayload {
  /** What the provider calls the customer. */
  readonly customerId: string;
  readonly organizationId: string;
  /** Our price, and what the provider calls it. */
  readonly priceId: string;
  readonly providerPriceId: string;
  readonly quantity: number;
  /** Noted at the provider, where it is found again by it, should the key be forgotten. */
  readonly mark: string;
}

/** An ended subscription begins again, as a new one at its provider: what has ended there stays ended. */
export const reactivateCommand = defineCommand<ReactivatePayload>({
  kind: 'reactivateSubscription',
  call: (provider, { providerPriceId: priceId, ...payload }, key) =>
    provider.startSubscription({ ...payload, priceId }, key),
  look: (provider, { customerId, mark }) => provider.findStarted(customerId, mark),
  isDone: () => true,
  settle: async (ctx, { provider }, found) => {
    const subscription = await mirrorSubscription(ctx, { provider, found });
    if (subscription) await tell(ctx, subscription);
  },
  here: async (ctx, { subjectId, provider, payload }) => {
    const { priceId, quantity } = payload as ReactivatePayload;
    const before = await ctx.em.findOneOrFail(Subscription, subjectId);
    const price = await ctx.em.findOneOrFail(Price, priceId, { populate: ['plan'] });
    const subscription = await beginSubscription(ctx, {
      ...{ organizationId: before.organization.id, provider, price, quantity },
      plan: price.plan.unwrap(),
      status: SubscriptionStatus.ACTIVE,
      ...nextPeriod(ctx, provider, price.interval),
      trialEndsAt: null,
    });
    await tell(ctx, subscription);
  },
});

const tell = (ctx: Ctx, { id }: Subscription): Promise<void> =>
  publish(ctx, 'subscription.reactivated', { subscriptionId: id });
