import { money } from '../kit/money.ts';
import { local } from '../kit/time.ts';
import { words } from '../kit/words.ts';
import type { OverrideRowFragment } from './subscription.generated.ts';

/** A value that an override keeps as text, as people read it. */
export function overrideValue(
  field: OverrideRowFragment['field'],
  value: string | null,
  currency: string,
): string {
  if (value === null) return 'none';
  if (field === 'PRICE') return money({ amount: Number(value), currency });
  if (field === 'STATUS') return words(value);
  return field === 'TRIAL_ENDS_AT' || field === 'ACCESS_ENDS_AT' ? local(value) : value;
}

/** What is overridden, in a word or two. */
export const overrideName: Readonly<Record<OverrideRowFragment['field'], string>> = {
  PLAN: 'Plan',
  STATUS: 'Status',
  PRICE: 'Price',
  TRIAL_ENDS_AT: 'End of trial',
  ACCESS_ENDS_AT: 'End of access',
  LIMIT: 'Limit',
};
