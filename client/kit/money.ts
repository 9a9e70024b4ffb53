/** An amount as the API gives it: an integer of minor units and its currency. */
export interface Money {
  amount: number;
  currency: string;
}

/**
 * Money in the reader's notation; currencies without minor units included.
 *
 * @example
 * money({ amount: 18200, currency: 'EUR' }); // '€182.00'
 * money({ amount: 500, currency: 'JPY' }, { signed: true }); // '+¥500'
 */
export function money({ amount, currency }: Money, options: { signed?: boolean } = {}): string {
  const format = new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    signDisplay: options.signed ? 'exceptZero' : 'auto',
  });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
