import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Meter } from '../catalog/meter.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { Personal } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { OverrideField } from './override-field.ts';
import { Subscription } from './subscription.entity.ts';

/**
 * While it stands, its value stands in the overridden column, and what the provider says is kept here: whoever reads a
 * subscription reads what holds, and whatever the provider tells meanwhile undoes nothing.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'A value that a person has set in place of what the provider or the plan says, with a reason. No synchronization and no late webhook undoes it.',
})
@Entity({ tableName: 'override' })
@Concerns('organization')
@Index({ name: 'override_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'override_of_subscription', properties: ['subscription', 'createdAt', 'id'] })
@Index({ name: 'override_created', properties: ['createdAt', 'id'] })
@Index({
  name: 'override_standing',
  expression: `create unique index override_standing on override (subscription_id, field) where revoked_at is null and subscription_id is not null`,
})
@Index({
  name: 'override_standing_limit',
  expression: `create unique index override_standing_limit on override (organization_id, product_id, meter_id) where revoked_at is null and field = 'LIMIT'`,
})
@Index({
  name: 'override_expiring',
  expression: `create index override_expiring on override (expires_at) where revoked_at is null and expires_at is not null`,
})
@Scope<Override>({ staff: () => sql`true` })
export class Override {
  @Field(() => ID, { description: 'The id of the override.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization that it is for.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  @Field(() => Product, { nullable: true, description: 'The product that it is about.' })
  @ManyToOne(() => Product, { ref: true, index: false })
  product!: Ref<Product>;

  @Field(() => Subscription, {
    nullable: true,
    description: 'The subscription that it changes; null where it sets a limit.',
  })
  @ManyToOne(() => Subscription, { ref: true, nullable: true, index: false })
  subscription?: Ref<Subscription> | null;

  @Field(() => Meter, { nullable: true, description: 'The meter whose limit it sets.' })
  @ManyToOne(() => Meter, { ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  meter?: Ref<Meter> | null;

  @Field(() => OverrideField, { description: 'What it sets.' })
  @Enum({ items: () => OverrideField, type: 'string', columnType: 'text' })
  field!: OverrideField;

  @Field(() => String, { nullable: true, description: 'What holds, as `field` says; null is unlimited.' })
  @Property({ type: 'text', nullable: true })
  value!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What would hold without it: what the provider said last. Null for limits, which follow from the plan.',
  })
  @Property({ type: 'text', nullable: true })
  mirrored!: string | null;

  @Field(() => String, { description: 'Why, in the words of whoever set it.' })
  @Personal()
  @Property({ type: 'text' })
  @Bounds({ maxLength: 2000 })
  reason!: string;

  @Field(() => User, { nullable: true, description: 'Who set it; null where that was no person.' })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false })
  author?: Ref<User> | null;

  @Field(() => Date, { description: 'When it was set.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ends by itself; null where it does not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was taken back, replaced or ran out. Null while it stands.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt?: Date | null;
}

export const Overrides = list(Override, {
  filter: { field: OverrideField, ended: at('revokedAt', 'has') },
  order: { newest: ['-createdAt'] },
  default: 'newest',
});
