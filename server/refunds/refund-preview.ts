import { Field, ObjectType } from 'type-graphql';
import { MoneyType, type Money } from '../kit/money.ts';
import { RefundHold } from './refund-hold.ts';

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

  @Field(() => [String], { description: 'The addresses that get a mail when the money has gone back.' })
  told!: string[];

  @Field(() => [String], {
    description:
      'The names of those who could approve it, and get a mail that it waits; empty where nobody has to.',
  })
  approvers!: string[];
}
