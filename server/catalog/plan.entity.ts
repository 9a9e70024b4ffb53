import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { keyBounds, labelBounds, Product } from './product.entity.ts';

@Fields()
export abstract class PlanFields {
  @Field(() => String, {
    description: 'The name that programs use, in capitals, unique within the product. It never changes.',
  })
  @Property({ type: 'text' })
  @Bounds(keyBounds)
  key!: string;

  @Field(() => String, { description: 'The name that customers read. It may differ from the key.' })
  @Property({ type: 'text' })
  @Bounds(labelBounds)
  name!: string;

  @Field(() => String, { nullable: true, description: 'A sentence for customers who choose.' })
  @Property({ type: 'text', nullable: true })
  @Bounds({ maxLength: 400 })
  description?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A level of service of a product, sold at one or more prices.',
})
@Entity({ tableName: 'plan' })
@Unique({ properties: ['product', 'key'] })
@Scope<Plan>({ staff: () => sql`true`, customer: () => sql`true` })
export class Plan extends PlanFields {
  @Field(() => ID, { description: 'The id of the plan.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Product, { nullable: true, description: 'The product that it is a plan of.' })
  @ManyToOne(() => Product, { ref: true, index: false })
  product!: Ref<Product>;

  /** What the plan is called at Stripe, where each plan is a product. */
  @Property({ type: 'text', nullable: true, unique: true })
  stripeProductId?: string | null;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}
