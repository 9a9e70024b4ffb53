import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType, type Money } from '../kit/money.ts';

export enum DiscountKind {
  NONE = 'NONE',
  PERCENTAGE = 'PERCENTAGE',
  FIXED = 'FIXED',
}
registerEnumType(DiscountKind, {
  name: 'DiscountKind',
  description: 'How a discount is said.',
  valuesConfig: {
    NONE: { description: 'No discount.' },
    PERCENTAGE: { description: 'A share of what a whole period costs.' },
    FIXED: { description: 'An amount for each month: twelve times that off a year.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'What an organization is spared of a subscription, and why.',
})
export class Discount {
  @Field(() => DiscountKind, {
    description:
      'How it is said; never NONE. PERCENTAGE where a provider takes off both: then `amountOff` comes off what the percentage leaves.',
  })
  kind!: DiscountKind;

  @Field(() => Float, {
    nullable: true,
    description: 'PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5.',
  })
  percent!: number | null;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'FIXED: what is taken off for each month, of the subscription as a whole and not of each seat. A twelfth of what a provider takes off a year is rounded to minor units here; `recurringAfterDiscount` counts with all of it.',
  })
  amountOff!: Money | null;

  @Field(() => String, {
    description:
      'Why it was given, in the words of whoever did; of one that was given at the provider, the names of its coupons.',
  })
  note!: string;
}

export interface KeptDiscount {
  readonly discountPercent?: number | null;
  readonly discountAmount?: number | null;
  readonly discountNote?: string | null;
  readonly currency: string;
}

/** The columns of a subscription as the API shows them. */
export function shownDiscount({
  discountPercent: percent = null,
  discountAmount: amount = null,
  discountNote: note,
  currency,
}: KeptDiscount): Discount | null {
  if (percent === null && amount === null) return null;
  const kind = percent === null ? DiscountKind.FIXED : DiscountKind.PERCENTAGE;
  return {
    kind,
    percent,
    amountOff: amount === null ? null : { amount: Math.round(amount), currency },
    note: note ?? '',
  };
}
