import { Field, ID, ObjectType } from 'type-graphql';
import { MoneyType, type Money } from '../kit/money.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { RefundHold } from './refund-hold.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What an order has brought that would go back with its money. Nothing has been changed.',
})
export class RefundOfOrder {
  @Field(() => ID, { description: 'The id of the order.' })
  id!: string;

  @Field(() => String, { description: 'What was bought, as it was called then.' })
  title!: string;

  @Field(() => WholeNumber, { description: 'How many credits would go back with it.' })
  creditsTaken!: number;

  @Field(() => WholeNumber, {
    description:
      'How many more it stands for that are not there any more: spent, laid aside or run out. They stay so.',
  })
  creditsUsed!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the license that would be suspended, because all of its money goes back; null where none would be.',
  })
  suspendsLicenseId!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a refund by the caller would be at this moment. Nothing has been changed.',
})
export class RefundPreview {
  @Field(() => MoneyType, { description: 'How much would go back.' })
  amount!: Money;

  @Field(() => MoneyType, {
    description:
      'How much of the payment can be given back: what came in, less what went back or is on its way.',
  })
  left!: Money;

  @Field(() => MoneyType, { description: 'How much could be given back after it.' })
  leftAfter!: Money;

  @Field(() => MoneyType, {
    description:
      'How much of the payment others have asked for that waits for approval; it is still part of `left`.',
  })
  waiting!: Money;

  @Field(() => [RefundHold], {
    description: 'Why a second person would have to approve it; empty where it would be made at once.',
  })
  holds!: RefundHold[];

  @Field(() => String, {
    nullable: true,
    description:
      'The plan of the subscription that it could end; null where the payment was for none that lives.',
  })
  endablePlan!: string | null;

  @Field(() => RefundOfOrder, {
    nullable: true,
    description:
      'The order that the payment was for, and what would go back of it; null where it was for none.',
  })
  order!: RefundOfOrder | null;

  @Field(() => [String], { description: 'The addresses that get a mail when the money has gone back.' })
  told!: string[];

  @Field(() => [String], {
    description:
      'The names of those who could approve it, and get a mail that it waits; empty where nobody has to.',
  })
  approvers!: string[];
}
