import type { ProviderDiscount } from '../billing/provider.ts';
import type { Subscription } from './subscription.entity.ts';

export type StandingDiscount = Required<
  Pick<Subscription, 'discountPercent' | 'discountAmount' | 'discountNote'>
>;

const everything = 1_000_000;
/** What binary fractions add to a number of a few digits goes. */
const tidy = (value: number): number => Number(value.toFixed(6));

/**
 * What a provider takes off at this moment, in our columns: one percentage, and then one amount for each month. One discount comes off
 * what those before it leave, so that percentages multiply, and an amount is worth less before a percentage than after it.
 */
export function standingDiscount(discounts: readonly ProviderDiscount[], now: Date): StandingDiscount {
  const standing = discounts.filter(({ endsAt }) => endsAt === null || endsAt > now);
  let left = 1;
  let amount = 0;
  for (const { millionthsOff, amountOff, months } of standing) {
    const share = 1 - (millionthsOff ?? 0) / everything;
    left *= share;
    amount = amount * share + (amountOff ?? 0) / months;
  }
  const discountPercent = tidy((1 - left) * 100) || null;
  const discountAmount = tidy(amount) || null;
  const isNone = discountPercent === null && discountAmount === null;
  const names = standing.map(({ name }) => name ?? 'Given at the provider');
  return { discountPercent, discountAmount, discountNote: isNone ? null : names.join(', ') };
}

/** Makes a subscription say what its provider takes off. Why it was given here stays with it, for as long as it is the same. */
export function mirrorDiscount(
  subscription: Subscription,
  discounts: readonly ProviderDiscount[] | null,
  now: Date,
): void {
  if (!discounts) return;
  const found = standingDiscount(discounts, now);
  const isSame =
    (subscription.discountPercent ?? null) === found.discountPercent &&
    (subscription.discountAmount ?? null) === found.discountAmount;
  if (!isSame) Object.assign(subscription, found);
}
