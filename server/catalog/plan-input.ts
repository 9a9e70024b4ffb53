import { Field, ID, InputType, Int } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { createInput, updateInput } from '../kit/fields.ts';
import { MinorUnits } from '../kit/money.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { positionBounds, slugBounds } from './catalog-bounds.ts';
import { limitBounds } from './plan-limit.entity.ts';
import { PlanFields } from './plan.entity.ts';
import { amountBounds, currencyBounds, PriceInterval } from './price.entity.ts';

@InputType({ description: 'How much of a meter a plan includes.' })
export class PlanLimitInput {
  @Field(() => String, { description: 'The key of the meter: seats, tokens.' })
  meter!: string;

  @Field(() => WholeNumber, { nullable: true, description: 'How much is included; null is unlimited.' })
  @Bounds(limitBounds)
  value?: number | null;
}

@InputType({ description: 'What a plan costs for one interval in one currency.' })
export class PlanPriceInput {
  @Field(() => PriceInterval, { description: 'How often it is charged.' })
  interval!: PriceInterval;

  @Field(() => MinorUnits, { description: 'What one seat costs for one interval.' })
  @Bounds(amountBounds)
  amount!: number;

  @Field(() => String, { description: 'The ISO-4217 code of the currency, in capitals: USD.' })
  @Bounds(currencyBounds)
  currency!: string;
}

/** What a plan gives; each list as a whole. */
export interface PlanContents {
  readonly limits?: readonly PlanLimitInput[] | null;
  readonly features?: readonly string[] | null;
  readonly models?: readonly string[] | null;
}

const NewPlan = createInput(PlanFields, { without: ['slug', 'position'] });
const ChangedPlan = updateInput(PlanFields, { without: ['key'] });

@InputType({ description: 'A new plan with its prices and with what it gives.' })
export class CreatePlanInput extends NewPlan implements PlanContents {
  @Field(() => ID, { description: 'The id of the product that it is a plan of.' })
  productId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name in addresses; made of the name where it is left out.',
  })
  @Bounds(slugBounds)
  slug?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it stands among the plans of its product; the last where it is left out.',
  })
  @Bounds(positionBounds)
  position?: number | null;

  @Field(() => [PlanPriceInput], {
    defaultValue: [],
    description: 'What it costs; at most one price for an interval and a currency.',
  })
  prices!: PlanPriceInput[];

  @Field(() => [PlanLimitInput], { defaultValue: [], description: 'How much of each meter it includes.' })
  limits!: PlanLimitInput[];

  @Field(() => [String], { defaultValue: [], description: 'The keys of the features that it has.' })
  features!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'The keys of the models that it gives access to.',
  })
  models!: string[];

  @Field(() => String, { nullable: true, description: 'Why. It stands in the audit log.' })
  @Bounds({ maxLength: 500 })
  reason?: string | null;
}

@InputType({
  description:
    'Changes to a plan: what is left out stays as it is. Its key never changes, its prices by `changePrice`.',
})
export class UpdatePlanInput extends ChangedPlan implements PlanContents {
  @Field(() => ID, { description: 'The id of the plan.' })
  id!: string;

  @Field(() => [PlanLimitInput], {
    nullable: true,
    description:
      'All limits that it has from now on; a meter that is not among them is no part of it any more.',
  })
  limits?: PlanLimitInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The keys of all features that it has from now on.',
  })
  features?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The keys of all models that it gives access to from now on.',
  })
  models?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why. It stands in the audit log.' })
  @Bounds({ maxLength: 500 })
  reason?: string | null;
}
