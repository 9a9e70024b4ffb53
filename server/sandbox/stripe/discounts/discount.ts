import type Stripe from 'stripe';
import { z } from 'zod';
import { change, create, emit } from '../events.ts';
import { invalid } from '../fault.ts';
import { newId } from '../ids.ts';
import { idOf } from '../id-of.ts';
import { periodAfter } from '../subscriptions/periods.ts';
import { load, lock } from '../store.ts';
import type { Work } from '../work.ts';
import type { Discounting } from './apply.ts';
import { checkPromotion } from './promotion-code.ts';

/** `discounts[0][coupon]`, as subscriptions, invoices and checkout take them; '' takes them all away. */
export const discountParams = z.union([
  z.literal(''),
  z
    .array(
      z.strictObject({
        coupon: z.string().optional(),
        discount: z.string().optional(),
        promotion_code: z.string().optional(),
      }),
    )
    .max(20),
]);
type Wanted = Exclude<z.output<typeof discountParams>, ''>[number];

interface Holder {
  customer: string;
  subscription: string | null;
  invoice?: string | null;
  checkoutSession?: string | null;
  /** What the first payment comes to: some promotion codes want it to be enough. */
  amount?: number;
  currency: string;
}

/** The discounts that a subscription (or an invoice) is to have, those it had already among them. */
export async function redeem(work: Work, wanted: Wanted[], holder: Holder): Promise<Stripe.Discount[]> {
  const discounts: Stripe.Discount[] = [];
  for (const [index, one] of wanted.entries()) discounts.push(await redeemOne(work, one, holder, index));
  return discounts;
}

async function redeemOne(
  work: Work,
  wanted: Wanted,
  holder: Holder,
  index: number,
): Promise<Stripe.Discount> {
  if (wanted.discount !== undefined)
    return load(work, 'discount', wanted.discount, `discounts[${index}][discount]`);
  const promotion =
    wanted.promotion_code === undefined
      ? undefined
      : await lock(work, 'promotion_code', wanted.promotion_code, `discounts[${index}][promotion_code]`);
  if (promotion) await checkPromotion(work, promotion, holder);
  const name = promotion ? idOf(promotion.promotion.coupon) : wanted.coupon;
  if (name === undefined)
    throw invalid(`Missing required param: discounts[${index}][coupon].`, {
      code: 'parameter_missing',
      param: `discounts[${index}][coupon]`,
    });
  const coupon = await lock(work, 'coupon', name, `discounts[${index}][coupon]`);
  checkCoupon(work, coupon, holder.currency);
  await redeemed(work, coupon, promotion);
  const discount: Stripe.Discount = {
    id: newId('di'),
    object: 'discount',
    checkout_session: holder.checkoutSession ?? null,
    customer: holder.customer,
    customer_account: null,
    end: endOf(coupon, work.now),
    invoice: holder.invoice ?? null,
    invoice_item: null,
    promotion_code: promotion?.id ?? null,
    source: { coupon: coupon.id, type: 'coupon' },
    start: work.now,
    subscription: holder.subscription,
    subscription_item: null,
  };
  return create(work, 'discount', 'customer.discount.created', discount);
}

function checkCoupon(work: Work, coupon: Stripe.Coupon, currency: string): void {
  const expired = coupon.redeem_by !== null && coupon.redeem_by < work.now;
  if (expired || !coupon.valid)
    throw invalid(`Coupon expired: ${coupon.id}`, { code: 'coupon_expired', param: 'discounts' });
  if (coupon.currency !== null && coupon.currency !== currency)
    throw invalid(
      `The coupon's currency (${coupon.currency}) does not match the currency of the subscription (${currency}).`,
      { param: 'discounts' },
    );
}

async function redeemed(
  work: Work,
  coupon: Stripe.Coupon,
  promotion: Stripe.PromotionCode | undefined,
): Promise<void> {
  const times = coupon.times_redeemed + 1;
  const spent = coupon.max_redemptions !== null && times >= coupon.max_redemptions;
  await change(work, 'coupon', 'coupon.updated', coupon, {
    ...coupon,
    times_redeemed: times,
    valid: coupon.valid && !spent,
  });
  if (!promotion) return;
  const uses = promotion.times_redeemed + 1;
  const used = promotion.max_redemptions !== null && uses >= promotion.max_redemptions;
  await change(work, 'promotion_code', 'promotion_code.updated', promotion, {
    ...promotion,
    active: promotion.active && !used && !spent,
    times_redeemed: uses,
  });
}

/** Months from now for a repeating one; the others end with their first invoice, or never. */
function endOf({ duration, duration_in_months: months }: Stripe.Coupon, now: number): number | null {
  if (duration !== 'repeating' || months === null) return null;
  const monthly = { interval: 'month', interval_count: months } as Stripe.Price.Recurring;
  return periodAfter(now, now, monthly).end;
}

export async function discountingsOf(
  work: Work,
  references: (string | { id: string })[],
): Promise<Discounting[]> {
  const found: Discounting[] = [];
  for (const reference of references) {
    const discount = await load(work, 'discount', idOf(reference) ?? '');
    const coupon = await load(work, 'coupon', idOf(discount.source.coupon) ?? '');
    if (discount.end === null || discount.end > work.now) found.push({ discount, coupon });
  }
  return found;
}

/** After an invoice: what was for once is gone, and what has run out. Answers those that are left for the next. */
export async function keep(work: Work, subscription: Stripe.Subscription): Promise<string[]> {
  const used = await discountingsOf(work, subscription.discounts);
  const staying: string[] = [];
  for (const reference of subscription.discounts) {
    const id = idOf(reference) ?? '';
    const one = used.find(({ discount }) => discount.id === id);
    if (one && one.coupon.duration !== 'once') staying.push(id);
    else await endDiscount(work, id);
  }
  return staying;
}

export async function endDiscount(work: Work, id: string): Promise<void> {
  const discount = await load(work, 'discount', id);
  await emit(work, 'customer.discount.deleted', discount);
}
