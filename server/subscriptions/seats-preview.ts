import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType, type Money } from '../kit/money.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A line of what a change costs for the rest of the period.',
})
export class ProrationLine {
  @Field(() => String, { description: 'What is charged or credited, in the words of the provider.' })
  description!: string;

  @Field(() => MoneyType, { description: 'The amount; negative where it is a credit.' })
  amount!: Money;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What another number of seats would cost. Nothing has been changed.',
})
export class SeatsPreview {
  @Field(() => Int, { description: 'The seats that the subscription has.' })
  from!: number;

  @Field(() => Int, { description: 'The seats that it would have.' })
  to!: number;

  @Field(() => Int, { description: 'How many members take a seat.' })
  seatsInUse!: number;

  @Field(() => MoneyType, {
    description: 'What the next invoice charges (negative: credits) for the rest of this period, before tax.',
  })
  prorated!: Money;

  @Field(() => MoneyType, { description: 'What a whole period costs now, before discounts and tax.' })
  recurringBefore!: Money;

  @Field(() => MoneyType, { description: 'What a whole period would cost, before discounts and tax.' })
  recurringAfter!: Money;

  @Field(() => [ProrationLine], { description: 'What `prorated` is made of.' })
  lines!: ProrationLine[];

  @Field(() => Date, {
    description: 'Send it back with `changeSeats`, so that the amount charged is the amount shown.',
  })
  prorationDate!: Date;

  @Field(() => [String], { description: 'The addresses that get a mail about it when it is done.' })
  told!: string[];
}
