export interface Period {
  start: number;
  end: number;
}

/**
 * The share of `amount` that falls between `at` and the end of the period: by the second, rounded to the minor unit,
 * halves away from zero, so that a credit is exactly the negative of the charge for the same time.
 */
export function prorated(amount: number, at: number, period: Period): number {
  const whole = BigInt(period.end - period.start);
  const rest = BigInt(Math.min(Math.max(period.end - at, 0), period.end - period.start));
  const magnitude = (BigInt(Math.abs(amount)) * rest * 2n + whole) / (whole * 2n);
  return amount < 0 ? -Number(magnitude) : Number(magnitude);
}

export interface Proration {
  kind: 'unused' | 'remaining';
  amount: number;
  quantity: number;
}

/** Credit for what was paid and will not be used, charge for what will be used and was not paid. */
export function prorations(
  from: { unitAmount: number; quantity: number },
  to: { unitAmount: number; quantity: number },
  at: number,
  period: Period,
): Proration[] {
  if (from.unitAmount === to.unitAmount && from.quantity === to.quantity) return [];
  const unused: Proration = {
    kind: 'unused',
    amount: prorated(-from.unitAmount * from.quantity, at, period),
    quantity: from.quantity,
  };
  const remaining: Proration = {
    kind: 'remaining',
    amount: prorated(to.unitAmount * to.quantity, at, period),
    quantity: to.quantity,
  };
  // an item that comes has nothing unused, one that goes nothing that remains
  return [...(from.quantity > 0 ? [unused] : []), ...(to.quantity > 0 ? [remaining] : [])];
}
