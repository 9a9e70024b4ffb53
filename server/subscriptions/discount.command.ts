import { defineCommand } from '../billing/command.ts';
import type { ProviderDiscount } from '../billing/provider-discount.ts';
import type { ProviderSubscription } from '../billing/provider.ts';
import { publish } from '../kit/outbox.ts';
import type { ActPayload } from './define-act.ts';
import { mirrorSubscription } from './mirror-subscription.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { Subscription } from './subscription.entity.ts';
import { agreedOn, namesOf, nothingOff, promised, withPromo, writeTakenOff } from './together.ts';

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
    const agreed = discounts?.filter(({ promo }) => promo === null);
    const [only, ...more] = agreed ?? [];
    if (payload.percent === null && payload.amountOff === null) return agreed?.length === 0;
    return only !== undefined && more.length === 0 && isSaid(only, payload);
  },
  settle: async (ctx, { provider, subjectId, reason }, found) => {
    const subscription = await mirrorSubscription(ctx, { provider, found });
    // the provider knows only what the customer reads
    if (subscription) await writeNote(subscription, reason ?? '');
    await publish(ctx, 'subscription.discountChanged', { subscriptionId: subjectId });
  },
  here: async (ctx, { subjectId, payload, reason }) => {
    const subscription = await lockSubscription(ctx, subjectId);
    const { percent, amountOff: amount } = payload as DiscountPayload;
    const isNone = percent === null && amount === null;
    const agreed = isNone ? nothingOff : { percent, amount, note: reason ?? '' };
    writeTakenOff(subscription, await withPromo(subscription, agreed), agreed);
    await publish(ctx, 'subscription.discountChanged', { subscriptionId: subjectId });
  },
});

/** Beside a promo code the reason stands with what was agreed. */
async function writeNote(subscription: Subscription, note: string): Promise<void> {
  const agreed = agreedOn(subscription);
  if (agreed.note === null) return;
  const all = { percent: subscription.discountPercent ?? null, amount: subscription.discountAmount ?? null };
  const said = { ...agreed, note };
  const redemption = await subscription.promo?.load();
  writeTakenOff(
    subscription,
    { ...all, note: redemption ? namesOf(said, promised(redemption)) : note },
    said,
  );
}

const isSaid = (
  { millionthsOff, amountOff, isForever }: ProviderDiscount,
  { percent, amountOff: each, months }: DiscountPayload,
): boolean =>
  isForever &&
  millionthsOff === (percent === null ? null : Math.round(percent * 10_000)) &&
  amountOff === (each === null ? null : each * months);
