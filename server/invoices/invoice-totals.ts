import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType, type Money } from '../kit/money.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What was billed and paid in one currency. Currencies are never added up.',
})
export class InvoiceTotals {
  @Field(() => String, { description: 'The ISO-4217 code of the currency, in capitals: USD.' })
  currency!: string;

  @Field(() => Int, { description: 'How many invoices went out, void ones left out.' })
  count!: number;

  @Field(() => MoneyType, { description: 'What these are over.' })
  invoiced!: Money;

  @Field(() => MoneyType, { description: 'What has been paid of them.' })
  paid!: Money;

  @Field(() => MoneyType, { description: 'What is still to be paid of open invoices.' })
  outstanding!: Money;

  @Field(() => MoneyType, {
    description: 'The part of that whose day has passed, or whose payment was tried and failed.',
  })
  overdue!: Money;

  @Field(() => MoneyType, { description: 'What was given back of payments.' })
  refunded!: Money;
}
