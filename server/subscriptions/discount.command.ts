import { defineCommand } from '../billing/command.ts';
import type { ProviderDiscount, ProviderSubscription } from '../billing/provider.ts';
import { publish } from '../kit/outbox.ts';
import type { ActPayload } from './define-act.ts';
import { mirrorSubscription } from './mirror-subscription.ts';
import { lockSubscription } from './lock-subscription.ts';

/** A percentage, or an amount for each month in minor units; or neither, which takes the discount away. */
export interface DiscountPayload extends ActPayload {
  readonly percent: number | null;
  readonly amountOff: number | null;
  readonly currency: string;
  /** How many months a period has. */
  readonly months: number;
  /** As the customer reads it on the bill. */
  readonly name: string;
}

export const discountCommand = defineCommand<DiscountPayload>({
  kind: 'setDiscount',
  call: (provider, { subscriptionId, percent, amountOff, currency, months, name }, key) =>
    provider.setDiscount(
      {
        ...{ subscriptionId, currency, name },
        percentOff: percent,
        amountOff: amountOff === null ? null : amountOff * months,
      },
      key,
    ),
  look: (provider, { subscriptionId }) => provider.fetchSubscription(subscriptionId),
  isDone: ({ discounts }: ProviderSubscription, payload) => {
    const [only, ...more] = discounts ?? [];
    if (payload.percent === null && payload.amountOff === null) return discounts?.length === 0;
    return only !== undefined && more.length === 0 && isSaid(only, payload);
  },
  settle: async (ctx, { provider, subjectId, reason }, found) => {
    const subscription = await mirrorSubscription(ctx, { provider, found });
    // the provider knows only what the customer reads
    if (subscription?.discountNote) subscription.discountNote = reason ?? '';
    await publish(ctx, 'subscription.discountChanged', { subscriptionId: subjectId });
  },
  here: async (ctx, { subjectId, payload, reason }) => {
    const subscription = await lockSubscription(ctx, subjectId);
    const { percent: discountPercent, amountOff: discountAmount } = payload as DiscountPayload;
    const isNone = discountPercent === null && discountAmount === null;
    const discountNote = isNone ? null : (reason ?? '');
    Object.assign(subscription, { discountPercent, discountAmount, discountNote });
    await publish(ctx, 'subscription.discountChanged', { subscriptionId: subjectId });
  },
});

const isSaid = (
  { millionthsOff, amountOff, isForever }: ProviderDiscount,
  { percent, amountOff: each, months }: DiscountPayload,
): boolean =>
  isForever &&
  millionthsOff === (percent === null ? null : Math.round(percent * 10_000)) &&
  amountOff === (each === null ? null : each * months);
