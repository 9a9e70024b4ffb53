import { Field, ID, ObjectType } from 'type-graphql';
import { MeterPeriod } from '../catalog/meter.entity.ts';
import { WholeNumber } from '../kit/whole-number.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A limit that a person has set in place of what the plan gives.',
})
export class LimitOverride {
  @Field(() => ID, { description: 'The id of the override; `clearLimitOverride` takes it.' })
  id!: string;

  @Field(() => WholeNumber, { nullable: true, description: 'The limit; null is unlimited.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'Why. For staff; null for everyone else.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who set it. For staff; null for everyone else.' })
  author!: string | null;

  @Field(() => Date, { description: 'When it was set.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ends by itself; null where it does not.' })
  expiresAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How much of a meter an organization may use of a product: the override, or else what the plan includes and what was bought beside it.',
})
export class Entitlement {
  @Field(() => String, { description: 'The key of the meter.' })
  meterKey!: string;

  @Field(() => String, { description: 'The name of the meter.' })
  meterName!: string;

  @Field(() => String, { description: 'What stands after a number of it.' })
  unit!: string;

  @Field(() => MeterPeriod, { description: 'How often its count starts anew.' })
  period!: MeterPeriod;

  @Field(() => Boolean, { description: 'Whether the plan says anything about it.' })
  isInPlan!: boolean;

  @Field(() => WholeNumber, {
    nullable: true,
    description: 'What the plan includes; null is unlimited where `isInPlan`, else nothing.',
  })
  planLimit!: number | null;

  @Field(() => WholeNumber, {
    description: 'What was bought beside it: seats beyond those that the plan includes. 0 for other meters.',
  })
  purchased!: number;

  @Field(() => LimitOverride, { nullable: true, description: 'What holds in place of plan and purchase.' })
  override!: LimitOverride | null;

  @Field(() => WholeNumber, { nullable: true, description: 'What holds; null is unlimited.' })
  limit!: number | null;

  @Field(() => Boolean, { description: 'Whether there is no limit.' })
  isUnlimited!: boolean;

  @Field(() => WholeNumber, {
    nullable: true,
    description: 'How much is in use, where it is known here: members for seats. Null where the app counts.',
  })
  used!: number | null;

  @Field(() => Boolean, { description: 'Whether more is in use than the limit allows.' })
  isExceeded!: boolean;
}
