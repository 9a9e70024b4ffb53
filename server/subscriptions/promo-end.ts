import type { PromoRedemption } from '../promos/promo-redemption.entity.ts';
import { PromoDuration } from '../promos/promo-terms.ts';
import type { Subscription } from './subscription.entity.ts';

/** Until when a code takes something off where no provider says: with the period that runs, after so many months, or never. */
export function promoEnd(
  { duration, durationMonths }: PromoRedemption,
  { currentPeriodEnd }: Subscription,
  now: Date,
): Date | null {
  if (duration === PromoDuration.FOREVER) return null;
  if (duration === PromoDuration.ONCE && currentPeriodEnd) return currentPeriodEnd;
  const end = new Date(now);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + (durationMonths ?? 1));
  // a month that has no such day ends with its last one
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return end;
}
