import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { ContinueSubscriptionInput } from './act-input.ts';
import { answered, waits } from './answered.ts';
import { changePlan, ChangePlanInput } from './change-plan.ts';
import { PlanPreview, PreviewPlanInput } from './plan-preview.ts';
import { previewPlan } from './preview-plan.ts';
import { undoScheduledChange } from './undo-scheduled-change.ts';

const refusals =
  'PLAN_UNKNOWN, PLAN_ARCHIVED, PLAN_OVERRIDDEN, PRICE_UNKNOWN, PRICE_NOT_PUBLISHED, SEATS_IN_USE, NOT_ACTIVE, CHANGE_SCHEDULED, CANCEL_SCHEDULED, ONLY_AT_ONCE';

@Resolver(() => ProviderCommand)
export class PlanChangeResolver {
  @Query(() => PlanPreview, {
    description: `What another plan, interval or number of seats would cost, asked of the provider. What else would change, such as limits, the field changePlan of \`preview\` tells. Errors: NOT_FOUND, SUBSCRIPTION_ENDED, PROVIDER_WITHOUT_API, PROVIDER_NOT_CONFIGURED, PROVIDER_UNAVAILABLE, PROVIDER_REFUSED, ${refusals}.`,
  })
  previewPlan(
    @Arg('input', () => PreviewPlanInput, { description: 'Which subscription, and which plan.' })
    input: PreviewPlanInput,
    @Ctx() ctx: Context,
  ): Promise<PlanPreview> {
    return previewPlan(ctx, input);
  }

  @Mutation(() => ProviderCommand, {
    description: `Moves a subscription to another plan of its product, to another interval or number of seats: at once and prorated, or with its period. Its limits follow, except those overridden. A card that is declined changes nothing. ${waits}, BAD_USER_INPUT, PLAN_UNCHANGED, ${refusals}.`,
  })
  async changePlan(
    @Arg('input', () => ChangePlanInput, { description: 'Which subscription, which plan, and when.' })
    input: ChangePlanInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await changePlan(ctx, input));
  }

  @Mutation(() => ProviderCommand, {
    description: `Lets a subscription go on as it is that was to get another plan or number of seats with its period. ${waits}, CHANGE_NOT_SCHEDULED.`,
  })
  async undoScheduledChange(
    @Arg('input', () => ContinueSubscriptionInput, { description: 'Which subscription, and why.' })
    input: ContinueSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await undoScheduledChange(ctx, input));
  }
}
