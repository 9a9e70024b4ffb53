import type Stripe from 'stripe';

/** A discount together with the coupon that it takes its worth from. */
export interface Discounting {
  discount: Stripe.Discount;
  coupon: Stripe.Coupon;
}

/**
 * One discount after the other, each on what the ones before it have left of each line. A percentage is rounded line by
 * line; an amount is spread over the lines by their size, and never makes a line negative.
 */
export function applyDiscounts(
  lines: Stripe.InvoiceLineItem[],
  discountings: Discounting[],
): Stripe.InvoiceLineItem[] {
  let rest = lines.map((line) => ({
    line,
    left: line.amount,
    taken: [] as Stripe.InvoiceLineItem.DiscountAmount[],
  }));
  for (const { discount, coupon } of discountings) {
    const open = rest.map(({ line, left }) => (takesPart(line, coupon) ? Math.max(0, left) : 0));
    const shares =
      coupon.percent_off === null
        ? spread(coupon.amount_off ?? 0, open)
        : open.map((left) => Math.round((left * (coupon.percent_off ?? 0)) / 100));
    rest = rest.map(({ line, left, taken }, index) => {
      const amount = shares[index] ?? 0;
      return amount === 0
        ? { line, left, taken }
        : { line, left: left - amount, taken: [...taken, { amount, discount: discount.id }] };
    });
  }
  return rest.map(({ line, taken }) => ({ ...line, discount_amounts: taken }));
}

function takesPart(line: Stripe.InvoiceLineItem, { applies_to: only, currency }: Stripe.Coupon): boolean {
  if (!line.discountable || (currency !== null && currency !== line.currency)) return false;
  return !only || only.products.includes(line.pricing?.price_details?.product ?? '');
}

/** `amount` over the lines by their size, to the unit: what rounding leaves goes to the largest remainders. */
export function spread(amount: number, sizes: number[]): number[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = Math.min(amount, whole);
  if (wanted <= 0) return sizes.map(() => 0);
  const exact = sizes.map((size) => BigInt(wanted) * BigInt(size));
  const shares = exact.map((product) => Number(product / BigInt(whole)));
  const missing = wanted - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: product % BigInt(whole) }))
    .sort((one, other) => Number(other.remainder - one.remainder) || one.index - other.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** What each discount took of the whole invoice. */
export function totalsOf(lines: Stripe.InvoiceLineItem[]): Stripe.Invoice.TotalDiscountAmount[] {
  const totals = new Map<string, number>();
  for (const { amount, discount } of lines.flatMap((line) => line.discount_amounts ?? [])) {
    const id = typeof discount === 'string' ? discount : discount.id;
    totals.set(id, (totals.get(id) ?? 0) + amount);
  }
  return [...totals].map(([discount, amount]) => ({ amount, discount }));
}
