/** What a provider takes off the bills of a subscription. */
export interface ProviderDiscount {
  /** A share, in millionths of the whole: 12.5 % are 125 000. */
  readonly millionthsOff: number | null;
  /** Or an amount off each bill, in minor units. */
  readonly amountOff: number | null;
  /** How many months each bill is for. */
  readonly months: number;
  readonly name: string | null;
  /** Whether it is for every bill to come; else it ends by itself, after one bill or at a time that may be known. */
  readonly isForever: boolean;
  readonly endsAt: Date | null;
  /** Our name for the redemption of a promo code that it comes from; null where it was agreed. */
  readonly promo: string | null;
}

/** What is to be taken off each bill: a share or an amount. */
export interface DiscountTerms {
  readonly percentOff: number | null;
  /** Off each bill, in minor units. */
  readonly amountOff: number | null;
  readonly currency: string;
  /** For the customer, who reads it on the bill. */
  readonly name: string;
}

/** The same because of a promo code, under our name for its redemption. */
export interface PromoDiscount extends DiscountTerms {
  readonly promo: string;
  /** Off the first bill, off those of so many months, or off all of them. */
  readonly lasts: 'ONCE' | 'FOREVER' | number;
}

/** What was agreed, in place of all that was, but for a promo code; without share and amount there is nothing any more. */
export interface NewDiscount extends DiscountTerms {
  readonly subscriptionId: string;
}

/** What a promo code takes off, in place of the one before and beside what was agreed; null where there is to be none. */
export interface NewPromoDiscount {
  readonly subscriptionId: string;
  readonly discount: PromoDiscount | null;
}
