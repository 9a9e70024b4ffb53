import type { MeterPeriod } from '../kit/schema.generated.ts';

/** When the count of a meter starts anew. */
export const periods: Record<MeterPeriod, string> = {
  NONE: 'Never',
  MINUTE: 'Every minute',
  DAY: 'Every day',
  MONTH: 'Every month',
};

/** The same for a value that comes from an address. */
export const periodOf = (value: string): string => (value in periods ? periods[value as MeterPeriod] : value);
