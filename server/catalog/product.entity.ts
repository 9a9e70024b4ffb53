import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { keyBounds, labelBounds, positionBounds, sentenceBounds } from './catalog-bounds.ts';

@Fields()
export abstract class ProductFields {
  @Field(() => String, { description: 'The name that programs use, in capitals. It never changes.' })
  @Property({ type: 'text', unique: true })
  @Bounds(keyBounds)
  key!: string;

  @Field(() => String, { description: 'The name that customers read.' })
  @Property({ type: 'text' })
  @Bounds(labelBounds)
  name!: string;

  @Field(() => String, { nullable: true, description: 'A sentence on what it does.' })
  @Property({ type: 'text', nullable: true })
  @Bounds(sentenceBounds)
  description?: string | null;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Where it stands among the products: small numbers come first.',
  })
  @Property({ type: 'integer', default: 0 })
  @Bounds(positionBounds)
  position!: number & Opt;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is sold: an organization has at most one live subscription to each product.',
})
@Entity({ tableName: 'product' })
@Index({ name: 'product_position', properties: ['position', 'id'] })
@Scope<Product>({
  staff: () => sql`true`,
  customer: () => sql`true`,
  integrator: (product, caller) => sql`${product.id} = ${caller['productId']}`,
})
export class Product extends ProductFields {
  @Field(() => ID, { description: 'The id of the product.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const Products = list(Product, {
  filter: { key: 'text' },
  order: { position: ['position'] },
  default: 'position',
});
