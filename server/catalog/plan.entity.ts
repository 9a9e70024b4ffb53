import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { keyBounds, labelBounds, positionBounds, sentenceBounds, slugBounds } from './catalog-bounds.ts';
import { Product } from './product.entity.ts';

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

  @Field(() => String, {
    description: 'The name in addresses, unique within the product: small letters, digits and hyphens.',
  })
  // the default is for plans that are older than the column
  @Property({ type: 'text', defaultRaw: '(gen_random_uuid())::text' })
  @Bounds(slugBounds)
  slug!: string & Opt;

  @Field(() => String, { nullable: true, description: 'A sentence for customers who choose.' })
  @Property({ type: 'text', nullable: true })
  @Bounds(sentenceBounds)
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A few words that draw the eye to the plan, such as "Most popular".',
  })
  @Property({ type: 'text', nullable: true })
  @Bounds({ minLength: 1, maxLength: 30 })
  badge?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it is offered to new customers. Those who have it keep it either way.',
  })
  @Property({ type: 'boolean', default: true })
  isActive!: boolean & Opt;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days it can be tried for free; null takes the length that the settings name.',
  })
  @Property({ type: 'integer', nullable: true })
  @Bounds({ min: 0, max: 365 })
  trialDays?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether its price is agreed with each customer. Such a plan needs no prices of its own.',
  })
  @Property({ type: 'boolean', default: false })
  isCustomPriced!: boolean & Opt;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Where it stands among the plans of its product: small numbers come first.',
  })
  @Property({ type: 'integer', default: 0 })
  @Bounds(positionBounds)
  position!: number & Opt;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A level of service of a product, sold at one or more prices.',
})
@Entity({ tableName: 'plan' })
@Unique({ properties: ['product', 'key'] })
@Unique({ properties: ['product', 'slug'] })
@Index({ name: 'plan_position', properties: ['position', 'id'] })
@Index({ name: 'plan_created', properties: ['createdAt', 'id'] })
@Index({ name: 'plan_of_product', properties: ['product', 'position', 'id'] })
@Index({
  name: 'plan_search',
  expression: `create index plan_search on plan using gin ((name || ' ' || key || ' ' || slug) gin_trgm_ops)`,
})
@Scope<Plan>({
  staff: () => sql`true`,
  customer: () => sql`true`,
  integrator: (plan, _caller, within) => within(Product, plan.product),
})
export class Plan extends PlanFields {
  @Field(() => ID, { description: 'The id of the plan.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Product, { nullable: true, description: 'The product that it is a plan of.' })
  @ManyToOne(() => Product, { ref: true, index: false })
  product!: Ref<Product>;

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was taken out of the catalog; who has it keeps it. Null while it is in it.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  archivedAt?: Date | null;
}

export const Plans = list(Plan, {
  filter: {
    q: 'search',
    product: 'id',
    productKey: at('product.key', 'text'),
    key: 'text',
    slug: 'text',
    active: at('isActive', 'flag'),
    archived: at('archivedAt', 'has'),
  },
  order: { position: ['position'], product: ['product', 'position'], newest: ['-createdAt'] },
  default: 'position',
  search: (plan) => sql`${plan.name} || ' ' || ${plan.key} || ' ' || ${plan.slug}`,
});
