import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType, type Money } from '../kit/money.ts';

/** As the row keeps it: JSON has no dates, and the currency is the invoice's. */
export interface KeptLine {
  readonly description: string;
  readonly quantity: number | null;
  readonly amount: number;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A line of an invoice.' })
export class InvoiceLine {
  @Field(() => String, { description: 'What it is for, in the words of the provider.' })
  description!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many; null where it is an amount without a number, as prorations can be.',
  })
  quantity!: number | null;

  @Field(() => MoneyType, {
    description: 'What the whole line costs before discounts and tax; negative where it is a credit.',
  })
  amount!: Money;

  @Field(() => Date, { nullable: true, description: 'When the time begins that it is for.' })
  periodStart!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When that time ends.' })
  periodEnd!: Date | null;
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** A kept line as the API shows it. */
export const shownLine = (
  { description, quantity, amount, periodStart, periodEnd }: KeptLine,
  currency: string,
): InvoiceLine => ({
  ...{ description, quantity },
  amount: { amount, currency },
  periodStart: dateOf(periodStart),
  periodEnd: dateOf(periodEnd),
});
