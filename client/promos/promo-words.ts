import { money } from '../kit/money.ts';
import type { PromoDuration, PromoKind } from '../kit/schema.generated.ts';
import { local } from '../kit/time.ts';
import { count } from '../kit/words.ts';
import type { PromoRowFragment } from './promos.generated.ts';

export const kinds: { value: PromoKind; label: string; description: string }[] = [
  { value: 'PERCENTAGE', label: 'Percentage off', description: 'A share of what a whole period costs' },
  { value: 'AMOUNT', label: 'Fixed amount off', description: 'For each month; twelve times that off a year' },
  {
    value: 'FREE',
    label: 'Free',
    description: 'The plan for nothing: no card is asked for where it is forever',
  },
];

export const durations: { value: PromoDuration; label: string }[] = [
  { value: 'ONCE', label: 'Off the first bill' },
  { value: 'MONTHS', label: 'For some months' },
  { value: 'FOREVER', label: 'For as long as they stay' },
];

type Worth = Pick<
  PromoRowFragment,
  'kind' | 'percent' | 'amountOff' | 'currency' | 'duration' | 'durationMonths'
>;

/** «20% off for 3 months», «$50.00 off a month», «Free, once». */
export function worthWords({ kind, percent, amountOff, currency, ...lasting }: Worth): string {
  const off =
    kind === 'PERCENTAGE'
      ? `${percent}% off`
      : amountOff && currency
        ? `${money({ amount: amountOff, currency })} off a month`
        : 'Free';
  return `${off}${lasts(lasting)}`;
}

const lasts = ({ duration, durationMonths }: Pick<Worth, 'duration' | 'durationMonths'>): string => {
  if (duration === 'ONCE') return ', once';
  return duration === 'MONTHS' ? ` for ${count(durationMonths ?? 1, 'month')}` : '';
};

/** For whom it is. */
export const placeWords = ({ plan, product }: Pick<PromoRowFragment, 'plan' | 'product'>): string => {
  if (plan) return product ? `${plan.name} · ${product.name}` : plan.name;
  return product ? `All of ${product.name}` : 'All plans';
};

/** When it can be redeemed. */
export function timeWords({
  validFrom,
  validUntil,
}: Pick<PromoRowFragment, 'validFrom' | 'validUntil'>): string {
  if (validFrom && validUntil) return `${local(validFrom)} – ${local(validUntil)}`;
  if (validUntil) return `Until ${local(validUntil)}`;
  return validFrom ? `From ${local(validFrom)}` : 'Always';
}
