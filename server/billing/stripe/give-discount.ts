import type Stripe from 'stripe';
import type { DiscountTerms, NewDiscount, NewPromoDiscount, PromoDiscount } from '../provider-discount.ts';
import { inFull } from './stripe-acts.ts';
import { promoMark } from './stripe-discount.ts';

/** A coupon for this one subscription, which takes the place of whatever was agreed before. */
export async function giveDiscount(
  stripe: Stripe,
  { subscriptionId, ...terms }: NewDiscount,
  key: string,
): Promise<Stripe.Subscription> {
  const isNone = terms.percentOff === null && terms.amountOff === null;
  const coupon = isNone
    ? null
    : await newCoupon(stripe, { ...worthOf(terms), duration: 'forever', name: terms.name }, key);
  return replace(stripe, { subscriptionId, coupon, replaces: (mark) => mark === undefined }, key);
}

/** A coupon for this one redemption, which takes the place of the one of another code. */
export async function givePromo(
  stripe: Stripe,
  { subscriptionId, discount }: NewPromoDiscount,
  key: string,
): Promise<Stripe.Subscription> {
  const coupon = discount && (await promoCoupon(stripe, discount, key));
  return replace(stripe, { subscriptionId, coupon, replaces: (mark) => mark !== undefined }, key);
}

/** Made for one redemption alone: whether it may be redeemed was decided before, and nobody else can use it. */
export const promoCoupon = (
  stripe: Stripe,
  { promo, lasts, name, ...terms }: PromoDiscount,
  key: string,
): Promise<Stripe.Coupon> =>
  newCoupon(stripe, { ...worthOf(terms), ...durationOf(lasts), name, metadata: { [promoMark]: promo } }, key);

const newCoupon = (
  { coupons }: Stripe,
  params: Stripe.CouponCreateParams,
  key: string,
): Promise<Stripe.Coupon> =>
  coupons.create({ ...params, max_redemptions: 1 }, { idempotencyKey: `${key}-coupon` });

const worthOf = ({
  percentOff,
  amountOff,
  currency,
}: Omit<DiscountTerms, 'name'>): Pick<
  Stripe.CouponCreateParams,
  'percent_off' | 'amount_off' | 'currency'
> =>
  percentOff !== null
    ? { percent_off: percentOff }
    : { amount_off: amountOff ?? 0, currency: currency.toLowerCase() };

const durationOf = (
  lasts: PromoDiscount['lasts'],
): Pick<Stripe.CouponCreateParams, 'duration' | 'duration_in_months'> =>
  typeof lasts === 'number'
    ? { duration: 'repeating', duration_in_months: lasts }
    : { duration: lasts === 'ONCE' ? 'once' : 'forever' };

interface Replacement {
  readonly subscriptionId: string;
  readonly coupon: Stripe.Coupon | null;
  /** Whether one with such a mark, or without any, goes. */
  readonly replaces: (mark: string | undefined) => boolean;
}

/** Writes the whole list, shares before amounts: each is taken off what those before it leave. */
async function replace(
  { subscriptions }: Stripe,
  { subscriptionId, coupon, replaces }: Replacement,
  key: string,
): Promise<Stripe.Subscription> {
  const found = await subscriptions.retrieve(subscriptionId, inFull);
  const standing = found.discounts.flatMap((discount) => readStanding(discount) ?? []);
  // asked again, it may have been done
  if (coupon ? standing.some(({ of }) => of.id === coupon.id) : !standing.some(({ mark }) => replaces(mark)))
    return found;
  const wanted = [
    ...standing
      .filter(({ mark }) => !replaces(mark))
      .map(({ id, of }) => ({ entry: { discount: id }, isShare: of.percent_off !== null })),
    ...(coupon ? [{ entry: { coupon: coupon.id }, isShare: coupon.percent_off !== null }] : []),
  ].sort((one, other) => Number(other.isShare) - Number(one.isShare));
  return subscriptions.update(
    subscriptionId,
    { discounts: wanted.length > 0 ? wanted.map(({ entry }) => entry) : '', ...inFull },
    { idempotencyKey: key },
  );
}

interface Standing {
  readonly id: string;
  readonly of: Stripe.Coupon;
  readonly mark: string | undefined;
}

function readStanding(discount: string | Stripe.Discount): Standing | null {
  if (typeof discount === 'string') return null;
  const { coupon } = discount.source;
  if (!coupon || typeof coupon === 'string') return null;
  return { id: discount.id, of: coupon, mark: coupon.metadata?.[promoMark] };
}
