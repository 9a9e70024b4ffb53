import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType, type Money } from '../kit/money.ts';

@ObjectType({ simpleResolvers: true, description: 'How many there were on one day.' })
export class DayCount {
  @Field(() => Date, { description: 'Midnight, UTC, with which the day begins.' })
  day!: Date;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The business at a glance, now.' })
export class Overview {
  @Field(() => Int, { description: 'Everyone who has registered and was not erased, staff included.' })
  totalUsers!: number;

  @Field(() => Int, { description: 'Of these, who registered since the first of this month, UTC.' })
  newUsersThisMonth!: number;

  @Field(() => Int, { description: 'Organizations that are not closed.' })
  totalOrganizations!: number;

  @Field(() => Int, { description: 'Of these, those that signed up since the first of this month, UTC.' })
  newOrganizationsThisMonth!: number;

  @Field(() => Int, { description: 'Organizations that are neither suspended nor closed.' })
  activeOrganizations!: number;

  @Field(() => Int, { description: 'Subscriptions that are paid for: status ACTIVE.' })
  activeSubscriptions!: number;

  @Field(() => Int, { description: 'Subscriptions on trial.' })
  trials!: number;

  @Field(() => Int, { description: 'Subscriptions whose last payment failed: status PAST_DUE.' })
  pastDueSubscriptions!: number;

  @Field(() => Int, { description: 'Licenses that work: status ACTIVE, and not past their end.' })
  activeLicenses!: number;

  @Field(() => Int, { description: 'Orders that were paid since the first of this month, UTC.' })
  ordersThisMonth!: number;

  @Field(() => [MoneyType], {
    description:
      'What was paid for orders of licenses, less what was given back, by currency, the largest amount first. Currencies are never added up.',
  })
  licenseRevenue!: Money[];

  @Field(() => [MoneyType], {
    description:
      'What was paid for all orders, less what was given back, by currency, the largest amount first. Currencies are never added up.',
  })
  orderRevenue!: Money[];

  @Field(() => [DayCount], { description: 'Registrations on each of the last 90 days, UTC, today included.' })
  signups!: DayCount[];

  @Field(() => [DayCount], { description: 'Registrations on each of the 90 days before those.' })
  previousSignups!: DayCount[];
}
