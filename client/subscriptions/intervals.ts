import type { PriceInterval } from '../kit/schema.generated.ts';

/** How often a plan can be billed, to choose from. */
export const intervals: { value: PriceInterval; label: string }[] = [
  { value: 'MONTH', label: 'Monthly' },
  { value: 'YEAR', label: 'Yearly' },
];
