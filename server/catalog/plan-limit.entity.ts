import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Meter } from './meter.entity.ts';
import { Plan } from './plan.entity.ts';

/** Less than what JavaScript counts exactly; more than anyone will use. */
export const limitBounds = { min: 0, max: 1_000_000_000_000_000 } as const;

@ObjectType({
  simpleResolvers: true,
  description: 'How much of a meter a plan includes. A meter without a limit is not part of the plan.',
})
@Entity({ tableName: 'plan_limit' })
@Concerns('plan')
@Unique({ properties: ['plan', 'meter'] })
@Index({ name: 'plan_limit_of_plan', properties: ['plan', 'position', 'id'] })
@Scope<PlanLimit>({
  staff: () => sql`true`,
  customer: () => sql`true`,
  integrator: (limit, _caller, within) => within(Plan, limit.plan),
})
export class PlanLimit {
  @Field(() => ID, { description: 'The id of the limit.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Plan, { nullable: true, description: 'The plan that includes it.' })
  @ManyToOne(() => Plan, { ref: true, index: false, deleteRule: 'cascade' })
  plan!: Ref<Plan>;

  @Field(() => Meter, { nullable: true, description: 'What is limited.' })
  @ManyToOne(() => Meter, { ref: true, index: true })
  meter!: Ref<Meter>;

  @Field(() => WholeNumber, { nullable: true, description: 'How much is included; null is unlimited.' })
  @Property({ type: new BigIntType('number'), nullable: true })
  @Bounds(limitBounds)
  value?: number | null;

  /** The order in which the plan names its limits. */
  @Property({ type: 'integer', default: 0 })
  position: number & Opt = 0;
}

export const PlanLimits = list(PlanLimit, { order: { position: ['position'] }, default: 'position' });
