import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { ApiKeyScope } from '../apps/api-key-scope.ts';
import { keyMay } from '../apps/key-may.ts';
import { labelBounds, sentenceBounds } from '../catalog/catalog-bounds.ts';
import { amountBounds, currencyBounds } from '../catalog/price.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { MinorUnits, MoneyType, type Money } from '../kit/money.ts';
import { Derived } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { creditsBounds } from './credit-bounds.ts';

@Fields()
export abstract class CreditPackFields {
  @Field(() => String, { description: 'The name that customers read.' })
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds(labelBounds)
  name!: string;

  @Field(() => String, { nullable: true, description: 'A sentence for customers who choose.' })
  @Property({ type: 'text', nullable: true })
  @Bounds(sentenceBounds)
  description?: string | null;

  @Field(() => WholeNumber, { description: 'How many credits it gives.' })
  @Property({ type: new BigIntType('number') })
  @Bounds(creditsBounds)
  credits!: number;

  @Field(() => MinorUnits, {
    description: 'What it costs, once, in minor units of its currency, before tax.',
  })
  @Property({ type: new BigIntType('number') })
  @Bounds(amountBounds)
  unitAmount!: number;

  @Field(() => String, { description: 'The ISO-4217 code of its currency, in capitals: USD.' })
  @Property({ type: 'text' })
  @Bounds(currencyBounds)
  currency!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many days what was bought can be spent; null where it does not run out.',
  })
  @Property({ type: 'integer', nullable: true })
  @Bounds({ min: 1, max: 3_650 })
  validDays?: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Credits that are sold together, once. Who has bought a pack keeps what it gave then, whatever becomes of the pack.',
})
@Entity({ tableName: 'credit_pack' })
@Index({ name: 'credit_pack_price', properties: ['unitAmount', 'id'] })
@Index({ name: 'credit_pack_name', properties: ['name', 'id'] })
@Scope<CreditPack>({
  staff: () => TRUE,
  customer: () => TRUE,
  // what is offered to everyone, and to customers of its product
  integrator: (pack, caller) =>
    sql`${keyMay(caller, ApiKeyScope.ORDERS_WRITE)} and (${pack.product} is null or ${pack.product} = ${caller['productId']})`,
})
export class CreditPack extends CreditPackFields {
  @Field(() => ID, { description: 'The id of the pack.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Product, {
    nullable: true,
    description: 'The product whose customers it is offered to; null where it is offered to everyone.',
  })
  @ManyToOne(() => Product, { ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  product?: Ref<Product> | null;

  @Derived<CreditPack>(
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

export const CreditPacks = list(CreditPack, {
  filter: {
    product: at('product.id', 'id'),
    currency: 'text',
    archived: at('archivedAt', 'has'),
  },
  order: { price: ['unitAmount'], name: ['name'] },
  default: 'price',
});
