import type { PromoDiscount } from '../billing/provider-discount.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import type { PromoRedemption } from '../promos/promo-redemption.entity.ts';
import { PromoDuration } from '../promos/promo-terms.ts';

/** How a provider is told of a redemption: an amount for each month is twelve of them off a year. */
export function promoDiscount(redemption: PromoRedemption, interval: PriceInterval): PromoDiscount {
  const { id, code, percent = null, amountOff = null, currency, duration, durationMonths } = redemption;
  const months = interval === PriceInterval.YEAR ? 12 : 1;
  return {
    ...{ promo: id, name: code, percentOff: percent, currency },
    amountOff: amountOff === null ? null : amountOff * months,
    lasts: duration === PromoDuration.MONTHS ? (durationMonths ?? 1) : duration,
  };
}
