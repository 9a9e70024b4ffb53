import { ref } from '@mikro-orm/core';
import { defineCommand } from '../billing/command.ts';
import type { PromoDiscount } from '../billing/provider-discount.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { PromoRedemption } from '../promos/promo-redemption.entity.ts';
import { confirmRedemption, releaseRedemption } from '../promos/settle-redemption.ts';
import type { ActPayload } from './define-act.ts';
import { lockSubscription } from './lock-subscription.ts';
import { mirrorSubscription } from './mirror-subscription.ts';
import { promoEnd } from './promo-end.ts';
import { endPromo } from './standing-discount.ts';
import type { Subscription } from './subscription.entity.ts';
import { agreedOn, promised, together, writeTakenOff } from './together.ts';

export interface PromoPayload extends ActPayload {
  readonly code: string;
  readonly discount: PromoDiscount;
}

export const applyPromoCommand = defineCommand<PromoPayload>({
  kind: 'applyPromoCode',
  call: (provider, { subscriptionId, discount }, key) => provider.setPromo({ subscriptionId, discount }, key),
  look: (provider, { subscriptionId }) => provider.fetchSubscription(subscriptionId),
  isDone: ({ discounts }, { discount }) => (discounts ?? []).some(({ promo }) => promo === discount.promo),
  settle: async (ctx, { provider, subjectId }, found) => {
    await mirrorSubscription(ctx, { provider, found });
    await publish(ctx, 'subscription.discountChanged', { subscriptionId: subjectId });
  },
  refuse: (ctx, { payload }) => releaseRedemption(ctx, (payload as PromoPayload).discount.promo),
  here: async (ctx, { subjectId, payload }) => {
    const subscription = await lockSubscription(ctx, subjectId);
    const { promo } = (payload as PromoPayload).discount;
    await takeHere(ctx, subscription, await ctx.em.findOneOrFail(PromoRedemption, promo));
    await publish(ctx, 'subscription.discountChanged', { subscriptionId: subjectId });
  },
});

async function takeHere(ctx: Ctx, subscription: Subscription, redemption: PromoRedemption): Promise<void> {
  const agreed = agreedOn(subscription);
  confirmRedemption(ctx, redemption);
  redemption.endsAt = promoEnd(redemption, subscription, ctx.clock.now());
  subscription.promo = ref(redemption);
  writeTakenOff(subscription, together(agreed, promised(redemption)), agreed);
}

export const removePromoCommand = defineCommand<ActPayload>({
  kind: 'removePromoCode',
  call: (provider, { subscriptionId }, key) => provider.setPromo({ subscriptionId, discount: null }, key),
  look: (provider, { subscriptionId }) => provider.fetchSubscription(subscriptionId),
  isDone: ({ discounts }) => (discounts ?? [{ promo: '' }]).every(({ promo }) => promo === null),
  settle: async (ctx, { provider, subjectId }, found) => {
    await mirrorSubscription(ctx, { provider, found });
    await publish(ctx, 'subscription.discountChanged', { subscriptionId: subjectId });
  },
  here: async (ctx, { subjectId }) => {
    await leaveHere(ctx, await lockSubscription(ctx, subjectId));
    await publish(ctx, 'subscription.discountChanged', { subscriptionId: subjectId });
  },
});

/** What was agreed beside the code is what there is. */
export async function leaveHere(ctx: Ctx, subscription: Subscription): Promise<void> {
  const agreed = agreedOn(subscription);
  await endPromo(ctx, subscription);
  writeTakenOff(subscription, agreed, agreed);
}
