import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Concerns } from '../kit/context.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Model } from './model.entity.ts';
import { Plan } from './plan.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'That a plan gives access to a model.' })
@Entity({ tableName: 'plan_model' })
@Concerns('plan')
@Unique({ properties: ['plan', 'model'] })
@Index({ name: 'plan_model_of_plan', properties: ['plan', 'position', 'id'] })
@Scope<PlanModel>({
  staff: () => sql`true`,
  customer: () => sql`true`,
  integrator: (row, _caller, within) => within(Plan, row.plan),
})
export class PlanModel {
  @Field(() => ID, { description: 'The id of this row.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Plan, { nullable: true, description: 'The plan that gives access.' })
  @ManyToOne(() => Plan, { ref: true, index: false, deleteRule: 'cascade' })
  plan!: Ref<Plan>;

  @Field(() => Model, { nullable: true, description: 'The model that the plan gives access to.' })
  @ManyToOne(() => Model, { ref: true, index: true })
  model!: Ref<Model>;

  /** The order in which the plan names its models. */
  @Property({ type: 'integer', default: 0 })
  position: number & Opt = 0;
}

export const PlanModels = list(PlanModel, { order: { position: ['position'] }, default: 'position' });
