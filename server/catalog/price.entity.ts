import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { MoneyType, type Money } from '../kit/money.ts';
import { Derived } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Plan } from './plan.entity.ts';

/** A hundred million in the major unit: more is a mistake of typing. */
export const amountBounds = { min: 0, max: 10_000_000_000 } as const;
export const currencyBounds = { pattern: '^[A-Z]{3}$' } as const;

export enum PriceInterval {
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}
registerEnumType(PriceInterval, {
  name: 'PriceInterval',
  description: 'How often a price is charged.',
  valuesConfig: {
    MONTH: { description: 'Every month.' },
    YEAR: { description: 'Every year.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A version of what a plan costs. It never changes: a new amount is a new price, and who has a subscription keeps the old one.',
})
@Entity({ tableName: 'price' })
@Concerns('plan')
@Index({
  name: 'price_current',
  expression: `create unique index price_current on price (plan_id, "interval", currency) where archived_at is null`,
})
@Index({ name: 'price_of_plan', properties: ['plan', 'createdAt', 'id'] })
@Scope<Price>({
  staff: () => sql`true`,
  customer: () => sql`true`,
  integrator: (price, _caller, within) => within(Plan, price.plan),
})
export class Price {
  @Field(() => ID, { description: 'The id of the price.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Plan, { nullable: true, description: 'The plan that is sold at this price.' })
  @ManyToOne(() => Plan, { ref: true })
  plan!: Ref<Plan>;

  @Field(() => PriceInterval, { description: 'How often it is charged.' })
  @Enum({ items: () => PriceInterval, type: 'string', columnType: 'text' })
  interval!: PriceInterval;

  /** Minor units for each seat and interval. */
  @Property({ type: new BigIntType('number') })
  @Bounds({ min: 0 })
  unitAmount!: number;

  @Property({ type: 'text' })
  @Bounds(currencyBounds)
  currency!: string;

  @Derived<Price>(
    () => MoneyType,
    ['unitAmount', 'currency'],
    (price) => ({ amount: price.unitAmount, currency: price.currency }),
    { description: 'What one seat costs for one interval.' },
  )
  amount!: Money & Opt;

  @Field(() => Int, { description: 'Counts the prices of the plan for this interval and currency, from 1.' })
  @Property({ type: 'integer', default: 1 })
  version: number & Opt = 1;

  @Field(() => Date, { description: 'Since when it has been sold.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when it was sold; subscriptions that have it keep it. Null while it is on sale.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  archivedAt?: Date | null;
}

export const Prices = list(Price, {
  filter: { interval: PriceInterval, currency: 'text', archived: at('archivedAt', 'has') },
  order: { newest: ['-createdAt'] },
  default: 'newest',
});
