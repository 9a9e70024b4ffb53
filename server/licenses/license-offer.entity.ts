import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { ApiKeyScope } from '../apps/api-key-scope.ts';
import { App } from '../apps/app.entity.ts';
import { keyMay } from '../apps/key-may.ts';
import { labelBounds, sentenceBounds } from '../catalog/catalog-bounds.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { amountBounds, currencyBounds } from '../catalog/price.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { MinorUnits, MoneyType, type Money } from '../kit/money.ts';
import { Derived } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { machineBounds } from './license.entity.ts';

@Fields()
export abstract class LicenseOfferFields {
  @Field(() => String, { description: 'The name that customers read.' })
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds(labelBounds)
  name!: string;

  @Field(() => String, { nullable: true, description: 'A sentence for customers who choose.' })
  @Property({ type: 'text', nullable: true })
  @Bounds(sentenceBounds)
  description?: string | null;

  @Field(() => MinorUnits, {
    description: 'What it costs, once, in minor units of its currency, before tax.',
  })
  @Property({ type: new BigIntType('number') })
  @Bounds({ ...amountBounds, min: 1 })
  unitAmount!: number;

  @Field(() => String, { description: 'The ISO-4217 code of its currency, in capitals: USD.' })
  @Property({ type: 'text' })
  @Bounds(currencyBounds)
  currency!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many days the license works from when it is paid; null where it does for ever.',
  })
  @Property({ type: 'integer', nullable: true })
  @Bounds({ min: 1, max: 3_650 })
  validDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'On how many machines it may be activated at a time; null is as many as the plan allows of the meter `activations`, or 1 where it names none.',
  })
  @Property({ type: 'integer', nullable: true })
  @Bounds(machineBounds)
  machineLimit?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many may use it at a time by a lease; null where it is not shared so.',
  })
  @Property({ type: 'integer', nullable: true })
  @Bounds(machineBounds)
  floatingSeats?: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A license that is sold, once. Who has bought one keeps what it gave then, whatever becomes of the offer.',
})
@Entity({ tableName: 'license_offer' })
@Index({ name: 'license_offer_price', properties: ['unitAmount', 'id'] })
@Index({ name: 'license_offer_name', properties: ['name', 'id'] })
@Scope<LicenseOffer>({
  staff: () => TRUE,
  customer: () => TRUE,
  integrator: (offer, caller) =>
    sql`${keyMay(caller, ApiKeyScope.ORDERS_WRITE)} and ${offer.app} = ${caller['appId']}`,
})
export class LicenseOffer extends LicenseOfferFields {
  @Field(() => ID, { description: 'The id of the offer.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => App, { nullable: true, description: 'The app that it lets people use.' })
  @ManyToOne(() => App, { ref: true, index: true, deleteRule: 'restrict' })
  app!: Ref<App>;

  @Field(() => Plan, { nullable: true, description: 'The level of service that it gives.' })
  @ManyToOne(() => Plan, { ref: true, index: true, deleteRule: 'restrict' })
  plan!: Ref<Plan>;

  @Derived<LicenseOffer>(
    () => MoneyType,
    ['unitAmount', 'currency'],
    ({ unitAmount: amount, currency }) => ({ amount, currency }),
    { description: 'What it costs, once, before tax.' },
  )
  price!: Money & Opt;

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was retired, since when nobody can buy it. Null while it is on sale.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  archivedAt?: Date | null;
}

export const LicenseOffers = list(LicenseOffer, {
  filter: {
    app: at('app.id', 'id'),
    plan: at('plan.id', 'id'),
    currency: 'text',
    archived: at('archivedAt', 'has'),
  },
  order: { price: ['unitAmount'], name: ['name'] },
  default: 'price',
});
