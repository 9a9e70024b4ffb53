import { Field, ID, Int, ObjectType } from 'type-graphql';
import { WholeNumber } from '../kit/whole-number.ts';

@ObjectType({ simpleResolvers: true, description: 'How many credits apps spent on one day.' })
export class CreditDay {
  @Field(() => Date, { description: 'Midnight, UTC, with which the day begins.' })
  day!: Date;

  @Field(() => WholeNumber, { description: 'How many credits.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What one app spent of the credits of its customers.' })
export class AppCreditUsage {
  @Field(() => ID, { description: 'The id of the app.' })
  appId!: string;

  @Field(() => String, { description: 'The name of the app.' })
  appName!: string;

  @Field(() => WholeNumber, { description: 'How many credits it spent in the period.' })
  spent!: number;

  @Field(() => WholeNumber, { description: 'How many it spent in the period of the same length before.' })
  previousSpent!: number;

  @Field(() => Int, { description: 'How many times it spent some in the period.' })
  spends!: number;

  @Field(() => Int, { description: 'Of how many organizations it spent some in the period.' })
  organizations!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What apps spent of the credits of their customers: at once, or from what they had laid aside. What the staff took away and what ran out is not spent.',
})
export class CreditUsage {
  @Field(() => WholeNumber, { description: 'How many credits were spent in the period.' })
  spent!: number;

  @Field(() => WholeNumber, { description: 'How many were spent in the period of the same length before.' })
  previousSpent!: number;

  @Field(() => Int, { description: 'Credits of how many organizations were spent in the period.' })
  organizations!: number;

  @Field(() => [CreditDay], { description: 'The days of the period, UTC, today the last.' })
  days!: CreditDay[];

  @Field(() => [CreditDay], { description: 'The days of the period of the same length before.' })
  previousDays!: CreditDay[];

  @Field(() => [AppCreditUsage], {
    description:
      'All apps in use, and those put away that spent some in either period; which spent most comes first. They are all here where `appId` asks for one, too.',
  })
  apps!: AppCreditUsage[];
}
