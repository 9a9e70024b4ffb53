import { count } from '../kit/words.ts';
import type { MeterPeriod, PriceInterval } from '../kit/schema.generated.ts';

const per: Record<MeterPeriod, string> = { NONE: '', MINUTE: ' / minute', DAY: ' / day', MONTH: ' / month' };

interface Limit {
  value: number | null;
  meter: { name: string; unit: string; period: MeterPeriod } | null;
}

/** A number as a card shows it: 750,000, and 15M. */
export function amountOf(value: number): string {
  const notation = value >= 1_000_000 ? 'compact' : 'standard';
  return new Intl.NumberFormat(undefined, { notation, maximumFractionDigits: 2 }).format(value);
}

/** What stands after a number of a meter, beside its name; nothing where the name says it already. */
export const unitBeside = (name: string, unit: string): string =>
  name.toLowerCase().includes(unit.toLowerCase().replace(/s$/, '')) ? '' : ` ${unit}`;

/** How much of a meter is included, beside its name: «500,000 / month» of Tokens, «2,048 MB» of Storage, «Unlimited». */
export function limitWords({ value, meter }: Limit): string {
  if (value === null || !meter) return 'Unlimited';
  return `${amountOf(value)}${unitBeside(meter.name, meter.unit)}${per[meter.period]}`;
}

/** «per month», «per year». */
export const perInterval = (interval: PriceInterval): string =>
  interval === 'YEAR' ? 'per year' : 'per month';

/** How much cheaper a year is than twelve months, in whole percent; null where it is not. */
export function saving(month: number | undefined, year: number | undefined): number | null {
  if (!month || year === undefined) return null;
  const percent = Math.floor(100 - (100 * year) / (12 * month) + 0.5);
  return percent > 0 ? percent : null;
}

interface Standing {
  archivedAt: string | null;
  isActive: boolean;
}

/** The one word for whether a plan can be bought. */
export function planStatus({ archivedAt, isActive }: Standing): string {
  if (archivedAt) return 'ARCHIVED';
  return isActive ? 'OFFERED' : 'NOT_OFFERED';
}

/** What becomes of those who have bought what is not sold any more. */
export const keeping = (subscribers: number, what = 'it'): string =>
  subscribers === 0
    ? 'nobody has it'
    : `${count(subscribers, 'subscriber')} ${subscribers === 1 ? 'keeps' : 'keep'} ${what}`;
