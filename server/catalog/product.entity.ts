import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';

/** Keys are what other systems hold on to: they never change, however the label does. */
export const keyBounds = { pattern: '^[A-Z][A-Z0-9_]*$', maxLength: 40 } as const;
export const labelBounds = { minLength: 1, maxLength: 80 } as const;

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
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is sold: an organization has at most one live subscription to each product.',
})
@Entity({ tableName: 'product' })
@Scope<Product>({ staff: () => sql`true`, customer: () => sql`true` })
export class Product extends ProductFields {
  @Field(() => ID, { description: 'The id of the product.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}
