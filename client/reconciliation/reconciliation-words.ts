import { money } from '../kit/money.ts';
import { local } from '../kit/time.ts';
import { words } from '../kit/words.ts';
import type { DiscrepancyShownFragment } from './reconciliation.generated.ts';

const causes: Readonly<Record<NonNullable<DiscrepancyShownFragment['cause']>, string>> = {
  WEBHOOK_FAILED: 'A webhook failed',
  WEBHOOK_WAITING: 'A webhook is still failing',
  WEBHOOK_MISSED: 'A webhook never came',
  MISSED_WHILE_DOWN: 'Changed while no webhook could come',
  CHANGED_HERE: 'Changed here',
  PRICE_UNKNOWN: 'The price is not in the catalog',
  SOLD_TWICE: 'Sold twice',
  NOT_AT_PROVIDER: 'Not at the provider',
  UNEXPLAINED: 'No log tells why',
};

/** The likely cause, in a few words. */
export const causeOf = (cause: DiscrepancyShownFragment['cause']): string =>
  cause ? causes[cause] : 'Overridden';

const repairs: Readonly<Record<DiscrepancyShownFragment['repair'], string>> = {
  MIRROR: 'Take over what the provider says',
  IMPORT: 'Take it in',
  ADD_PRICE: 'Add the price, and take it over',
  END_HERE: 'End it here',
  END_THERE: 'Cancel the second one at the provider',
  BY_HAND: 'To be done by hand',
};

/** What its repair does, as a button says it. */
export const repairOf = (repair: DiscrepancyShownFragment['repair']): string => repairs[repair];

const kinds: Partial<Record<DiscrepancyShownFragment['kind'], string>> = {
  QUANTITY: 'Seats',
  CYCLE: 'Billing cycle',
  MISSING_HERE: 'Missing here',
  MISSING_THERE: 'Missing at the provider',
  PAYMENT_METHOD: 'Payment method',
  REFUND: 'Refunded amount',
  DUPLICATE: 'Duplicate subscription',
};

/** In what both sides differ. */
export const kindOf = (kind: string): string =>
  kinds[kind as DiscrepancyShownFragment['kind']] ?? words(kind);

const amounts = new Set([
  'unitAmount',
  'subtotal',
  'discount',
  'discountAmount',
  'tax',
  'total',
  'amountPaid',
  'amountDue',
  'amount',
  'amountRefunded',
]);
const named: Readonly<Record<string, string>> = {
  quantity: 'Seats',
  discountPercent: 'Percent off',
  discountAmount: 'Off each month',
  price: 'Price at the provider',
  unitAmount: 'Price of a seat',
  methodLast4: 'Last digits',
  methodType: 'Paid with',
  methodBrand: 'Brand',
  amountRefunded: 'Refunded',
  amountPaid: 'Paid',
  amountDue: 'Due',
  accessEndsAt: 'Ended',
  canceledAt: 'Asked to end',
  attemptCount: 'Attempts',
  nextAttemptAt: 'Next attempt',
};

/** A compared field as people call it. */
export const fieldName = (name: string): string =>
  named[name] ?? words(name.replaceAll(/([A-Z])/g, '_$1').toUpperCase());

/** A compared value as people read it; amounts need the currency of their object. */
export function valueOf(
  name: string,
  value: string | null | undefined,
  currency: string | null | undefined,
): string {
  if (value == null) return '–';
  if (amounts.has(name) && currency) return money({ amount: Number(value), currency });
  if (/(At|Start|End)$/.test(name)) return local(value, { clock: true });
  return name === 'status' || name === 'interval' ? words(value) : value;
}
