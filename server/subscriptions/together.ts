import type { PromoRedemption } from '../promos/promo-redemption.entity.ts';
import type { Subscription } from './subscription.entity.ts';

/** What is taken off each bill: a share, then an amount for each month; and why. */
export interface TakenOff {
  readonly percent: number | null;
  readonly amount: number | null;
  readonly note: string | null;
}

export const nothingOff: TakenOff = { percent: null, amount: null, note: null };

/** What binary fractions add to a number of a few digits goes. */
export const tidy = (value: number): number => Number(value.toFixed(6));

/** What was agreed with the customer. Where a promo code stands, too, it is kept beside it. */
export const agreedOn = (subscription: Subscription): TakenOff =>
  subscription.promo
    ? {
        percent: subscription.besidePercent ?? null,
        amount: subscription.besideAmount ?? null,
        note: subscription.besideNote ?? null,
      }
    : {
        percent: subscription.discountPercent ?? null,
        amount: subscription.discountAmount ?? null,
        note: subscription.discountNote ?? null,
      };

export const promised = ({ percent, amountOff, code }: PromoRedemption): TakenOff => ({
  percent: percent ?? null,
  amount: amountOff ?? null,
  note: code,
});

const everything = 100;

/** Shares first, each of what the others leave; then the amounts. */
export function together(agreed: TakenOff, promo: TakenOff): TakenOff {
  const left = (1 - (agreed.percent ?? 0) / everything) * (1 - (promo.percent ?? 0) / everything);
  return {
    percent: tidy((1 - left) * everything) || null,
    amount: tidy((agreed.amount ?? 0) + (promo.amount ?? 0)) || null,
    note: namesOf(agreed, promo),
  };
}

/** What is taken off in all: with the promo code that the subscription lives of, if it does. */
export async function withPromo(subscription: Subscription, agreed: TakenOff): Promise<TakenOff> {
  const redemption = await subscription.promo?.load();
  return redemption ? together(agreed, promised(redemption)) : agreed;
}

export const namesOf = (...parts: readonly TakenOff[]): string | null =>
  parts.flatMap(({ note }) => note || []).join(', ') || null;

/** Writes what is taken off in all, and beside a promo code what was agreed. */
export function writeTakenOff(subscription: Subscription, all: TakenOff, agreed: TakenOff): void {
  const beside = subscription.promo ? agreed : nothingOff;
  Object.assign(subscription, {
    ...{ discountPercent: all.percent, discountAmount: all.amount, discountNote: all.note },
    ...{ besidePercent: beside.percent, besideAmount: beside.amount, besideNote: beside.note },
  });
}
