import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { App } from '../apps/app.entity.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';

/** What fits into one transaction, and one file. */
export const batchBounds = { min: 1, max: 500 } as const;

@ObjectType({
  simpleResolvers: true,
  description: 'Keys that were made at once, to be handed out later: by a reseller, in boxes, at a fair.',
})
@Entity({ tableName: 'license_batch' })
@Index({ name: 'license_batch_created', properties: ['createdAt', 'id'] })
@Scope<LicenseBatch>({ staff: () => TRUE })
export class LicenseBatch {
  @Field(() => ID, { description: 'The id of the batch.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => App, { nullable: true, description: 'The app that the keys are for.' })
  @ManyToOne(() => App, { ref: true, index: true, deleteRule: 'restrict' })
  app!: Ref<App>;

  @Field(() => Plan, { nullable: true, description: 'The plan that the keys give.' })
  @ManyToOne(() => Plan, { ref: true, index: true, deleteRule: 'restrict' })
  plan!: Ref<Plan>;

  @Field(() => String, { description: 'What the keys are for, in the words of whoever made them.' })
  @Property({ type: 'text' })
  @Bounds({ minLength: 1, maxLength: 80 })
  name!: string;

  @Field(() => Int, { description: 'How many keys it has.' })
  @Property({ type: 'integer' })
  @Bounds(batchBounds)
  count!: number;

  @Field(() => User, { nullable: true, description: 'Who made it.' })
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'set null', index: true })
  createdBy?: Ref<User> | null;

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  /** What the caller calls this batch, so that asking twice is asking once. */
  @Property({ type: 'text', nullable: true, unique: true })
  idempotencyKey?: string | null;
}

export const LicenseBatches = list(LicenseBatch, {
  filter: { app: at('app.id', 'id'), plan: at('plan.id', 'id'), createdAt: 'date' },
  order: { newest: ['-createdAt'] },
  default: 'newest',
  first: 25,
});
