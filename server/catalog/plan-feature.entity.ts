import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Concerns } from '../kit/context.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Feature } from './feature.entity.ts';
import { Plan } from './plan.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'That a plan has a feature.' })
@Entity({ tableName: 'plan_feature' })
@Concerns('plan')
@Unique({ properties: ['plan', 'feature'] })
@Index({ name: 'plan_feature_of_plan', properties: ['plan', 'position', 'id'] })
@Scope<PlanFeature>({
  staff: () => sql`true`,
  customer: () => sql`true`,
  integrator: (row, _caller, within) => within(Plan, row.plan),
})
export class PlanFeature {
  @Field(() => ID, { description: 'The id of this row.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Plan, { nullable: true, description: 'The plan that has it.' })
  @ManyToOne(() => Plan, { ref: true, index: false, deleteRule: 'cascade' })
  plan!: Ref<Plan>;

  @Field(() => Feature, { nullable: true, description: 'What the plan has.' })
  @ManyToOne(() => Feature, { ref: true, index: true })
  feature!: Ref<Feature>;

  /** The order in which the plan names its features. */
  @Property({ type: 'integer', default: 0 })
  position: number & Opt = 0;
}

export const PlanFeatures = list(PlanFeature, { order: { position: ['position'] }, default: 'position' });
