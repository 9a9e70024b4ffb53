import { registerEnumType } from 'type-graphql';

export enum PromoKind {
  FREE = 'FREE',
  PERCENTAGE = 'PERCENTAGE',
  AMOUNT = 'AMOUNT',
}
registerEnumType(PromoKind, {
  name: 'PromoKind',
  description: 'What a promo code gives.',
  valuesConfig: {
    FREE: { description: 'The plan for nothing: all of each bill is taken off.' },
    PERCENTAGE: { description: 'A share of what a whole period costs.' },
    AMOUNT: { description: 'An amount for each month: twelve times that off a year.' },
  },
});

export enum PromoDuration {
  ONCE = 'ONCE',
  MONTHS = 'MONTHS',
  FOREVER = 'FOREVER',
}
registerEnumType(PromoDuration, {
  name: 'PromoDuration',
  description: 'For how long a promo code takes something off.',
  valuesConfig: {
    ONCE: { description: 'Off the first bill.' },
    MONTHS: { description: 'Off the bills of so many months.' },
    FOREVER: { description: 'Off every bill, for as long as the subscription lives.' },
  },
});

/** What somebody who redeems a code is promised, whatever becomes of the code. */
export interface PromoTerms {
  readonly percent: number | null;
  /** For each month, in minor units of `currency`. */
  readonly amountOff: number | null;
  readonly currency: string | null;
  readonly duration: PromoDuration;
  readonly durationMonths: number | null;
}

interface Worth {
  readonly kind: PromoKind;
  readonly percent?: number | null;
  readonly amountOff?: number | null;
  readonly currency?: string | null;
  readonly duration: PromoDuration;
  readonly durationMonths?: number | null;
}

/** What a code promises: a plan for nothing is all of it taken off. */
export const termsOf = ({ kind, ...worth }: Worth): PromoTerms => ({
  percent: kind === PromoKind.FREE ? 100 : (worth.percent ?? null),
  amountOff: worth.amountOff ?? null,
  currency: worth.currency ?? null,
  duration: worth.duration,
  durationMonths: worth.durationMonths ?? null,
});
