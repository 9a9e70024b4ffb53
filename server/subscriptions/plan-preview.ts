import { Field, InputType, Int, ObjectType, ID } from 'type-graphql';
import { PriceInterval } from '../catalog/price.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { MoneyType, type Money } from '../kit/money.ts';
import { seatBounds } from './change-seats.ts';
import { ChangeMoment } from './plan.command.ts';
import { ProrationLine } from './seats-preview.ts';

@InputType({ description: 'A change of plan whose price is asked for.' })
export class PreviewPlanInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'The key of the plan, one of the same product.' })
  planKey!: string;

  @Field(() => PriceInterval, { nullable: true, description: 'Another interval. Left out, it stays.' })
  interval?: PriceInterval | null;

  @Field(() => Int, { nullable: true, description: 'Another number of seats. Left out, it stays.' })
  @Bounds(seatBounds)
  quantity?: number | null;

  @Field(() => ChangeMoment, {
    defaultValue: ChangeMoment.NOW,
    description: 'When it would take effect.',
  })
  when!: ChangeMoment;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What another plan would cost, as whoever bills it says. Nothing has been changed.',
})
export class PlanPreview {
  @Field(() => MoneyType, { description: 'What a whole period costs now, before discounts and tax.' })
  recurringBefore!: Money;

  @Field(() => MoneyType, { description: 'What a whole period would cost, before discounts and tax.' })
  recurringAfter!: Money;

  @Field(() => PriceInterval, { description: 'How long a period would be.' })
  interval!: PriceInterval;

  @Field(() => MoneyType, {
    description: 'What is charged (negative: credited) for the rest of this period, before tax.',
  })
  prorated!: Money;

  @Field(() => [ProrationLine], { description: 'What `prorated` is made of.' })
  lines!: ProrationLine[];

  @Field(() => MoneyType, {
    description:
      'What the next invoice comes to, with all that it bills: discounts and tax, too, where it is at once. Negative where a credit is left.',
  })
  invoiced!: Money;

  @Field(() => Boolean, {
    description: 'Whether that invoice is written and charged at once, and not when the period ends.',
  })
  chargedNow!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it is charged; null where no period runs.' })
  invoicedAt!: Date | null;

  @Field(() => Date, {
    description: 'Send it back with `changePlan`, so that the amount charged is the amount shown.',
  })
  prorationDate!: Date;
}
