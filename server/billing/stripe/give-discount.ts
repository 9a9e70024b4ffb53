import type Stripe from 'stripe';
import type { NewDiscount } from '../provider.ts';
import { inFull } from './stripe-acts.ts';

/** A coupon for this one subscription, which takes the place of whatever it had. */
export async function giveDiscount(
  { coupons, subscriptions }: Stripe,
  { subscriptionId, percentOff, amountOff, currency, name }: NewDiscount,
  key: string,
): Promise<Stripe.Subscription> {
  const worth =
    percentOff !== null
      ? { percent_off: percentOff }
      : amountOff !== null && { amount_off: amountOff, currency: currency.toLowerCase() };
  const coupon =
    worth &&
    (await coupons.create(
      { ...worth, duration: 'forever', max_redemptions: 1, name },
      { idempotencyKey: `${key}-coupon` },
    ));
  return subscriptions.update(
    subscriptionId,
    { discounts: coupon ? [{ coupon: coupon.id }] : '', ...inFull },
    { idempotencyKey: key },
  );
}
