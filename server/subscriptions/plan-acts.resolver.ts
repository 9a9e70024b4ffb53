import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { answered, waits } from './answered.ts';
import { createManualSubscription, CreateManualSubscriptionInput } from './create-manual-subscription.ts';
import { extendTrial, ExtendTrialInput } from './extend-trial.ts';
import { moveToCurrentPrice, MoveToCurrentPriceInput } from './move-to-current-price.ts';
import { setDiscount, SetDiscountInput } from './set-discount.ts';
import { startTrial } from './start-trial.ts';
import { Subscription } from './subscription.entity.ts';

@Resolver(() => Subscription)
export class PlanActsResolver {
  @Mutation(() => Subscription, {
    description:
      'Gives an organization a plan that no provider bills: active at once, for 30 days, or 365 at an annual price. Errors: NOT_FOUND, ORGANIZATION_CLOSED, PLAN_ARCHIVED, PRICE_UNKNOWN, SUBSCRIPTION_LIVE, SEATS_IN_USE.',
  })
  createManualSubscription(
    @Arg('input', () => CreateManualSubscriptionInput, {
      description: 'Who gets which plan, and at what price.',
    })
    input: CreateManualSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<Subscription> {
    return createManualSubscription(ctx, input);
  }

  @Mutation(() => Subscription, {
    description:
      'Lets an organization try a plan without a card, for as many days as the plan says. A running trial is answered as it is: its end does not move. Errors: NOT_FOUND, TRIAL_USED, PLAN_WITHOUT_TRIAL, PLAN_ARCHIVED, PRICE_UNKNOWN, SUBSCRIPTION_LIVE, ORGANIZATION_CLOSED.',
  })
  startTrial(
    @Arg('organizationId', () => ID, { description: 'The id of the organization.' }) organizationId: string,
    @Arg('planId', () => ID, { description: 'The id of the plan to try.' }) planId: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Subscription> {
    return startTrial(ctx, { organizationId, planId });
  }

  @Mutation(() => Subscription, {
    description:
      'Moves the end of a trial to a later time; one that has ended comes alive again. Errors: NOT_FOUND, NOT_IN_TRIAL, TRIAL_NOT_LONGER, DATE_IN_THE_PAST, PROVIDER_BILLS_IT.',
  })
  extendTrial(
    @Arg('input', () => ExtendTrialInput, { description: 'Which trial, and by how much.' })
    input: ExtendTrialInput,
    @Ctx() ctx: Context,
  ): Promise<Subscription> {
    return extendTrial(ctx, input);
  }

  @Mutation(() => Subscription, {
    description:
      'Moves a subscription that nobody bills from an earlier version of its price to the one that is on sale for its plan, interval and currency; the period goes on. An amount that was agreed stays. Safe to repeat. Errors: NOT_FOUND, PLAN_OVERRIDDEN, PRICE_UNKNOWN, SUBSCRIPTION_ENDED, PROVIDER_BILLS_IT.',
  })
  moveToCurrentPrice(
    @Arg('input', () => MoveToCurrentPriceInput, { description: 'Which subscription, and why.' })
    input: MoveToCurrentPriceInput,
    @Ctx() ctx: Context,
  ): Promise<Subscription> {
    return moveToCurrentPrice(ctx, input);
  }

  @Mutation(() => ProviderCommand, {
    description: `Gives a subscription a discount, changes it, or takes it away with NONE: a share of what a period costs, or an amount for each month. A provider takes it off every bill from the next one on, in place of all that it took off before. ${waits}, BAD_USER_INPUT, CURRENCY_MISMATCH, DISCOUNT_UNCHANGED, CHANGE_SCHEDULED, PROVIDER_WITHOUT_DISCOUNTS.`,
  })
  async setDiscount(
    @Arg('input', () => SetDiscountInput, { description: 'Which subscription, what is taken off, and why.' })
    input: SetDiscountInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await setDiscount(ctx, input));
  }
}
