import type Stripe from 'stripe';
import type { ProviderDiscount } from '../provider-discount.ts';

/** Where a coupon says which redemption of a promo code it was made for. */
export const promoMark = 'promoRedemption';

/** What is taken off at Stripe; null where discounts or their coupons are only named, as events do, or are not told of at all. */
export function readDiscounts(
  { discounts, currency }: Stripe.Subscription,
  { price }: Stripe.SubscriptionItem,
): readonly ProviderDiscount[] | null {
  const known = (discounts ?? [null]).map((discount): ProviderDiscount | null => {
    if (discount === null || typeof discount === 'string') return null;
    const coupon = discount.source?.coupon;
    if (!coupon || typeof coupon === 'string') return null;
    return {
      millionthsOff: coupon.percent_off ? Math.round(coupon.percent_off * 10_000) : null,
      // an amount in another currency takes nothing off
      amountOff: coupon.currency === currency ? coupon.amount_off : null,
      months: monthsOf(price.recurring),
      name: coupon.name,
      isForever: coupon.duration === 'forever',
      endsAt: discount.end ? new Date(discount.end * 1000) : null,
      promo: coupon.metadata?.[promoMark] ?? null,
    };
  });
  return known.every((one) => one !== null) ? known : null;
}

const monthsOf = (recurring: Stripe.Price.Recurring | null): number =>
  (recurring?.interval === 'year' ? 12 : 1) * (recurring?.interval_count ?? 1);
