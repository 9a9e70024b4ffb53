import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { ContinueSubscriptionInput, PauseSubscriptionInput } from './act-input.ts';
import { answered, waits } from './answered.ts';
import { cancelSubscription, CancelSubscriptionInput } from './cancel-subscription.ts';
import { pauseSubscription } from './pause-subscription.ts';
import { resumeSubscription } from './resume-subscription.ts';
import { undoCancel } from './undo-cancel.ts';

@Resolver(() => ProviderCommand)
export class SubscriptionActsResolver {
  @Mutation(() => ProviderCommand, {
    description: `Ends a subscription, with its period or at once, at the provider and then here. What is given back of the last payment is a refund of its own, and takes the permission billing.refund. ${waits}, CANCEL_SCHEDULED, NO_PERIOD, NOTHING_TO_REFUND, NOTHING_LEFT.`,
  })
  async cancelSubscription(
    @Arg('input', () => CancelSubscriptionInput, { description: 'Which subscription, when, and why.' })
    input: CancelSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await cancelSubscription(ctx, input));
  }

  @Mutation(() => ProviderCommand, {
    description: `Lets a subscription go on that was to end with its period. ${waits}, CANCEL_NOT_SCHEDULED.`,
  })
  async undoCancel(
    @Arg('input', () => ContinueSubscriptionInput, { description: 'Which subscription, and why.' })
    input: ContinueSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await undoCancel(ctx, input));
  }

  @Mutation(() => ProviderCommand, {
    description: `Stops an active subscription until it is resumed: nothing is paid, and it gives no access. \`Subscription.pauseKind\` says what its provider does meanwhile. ${waits}, NOT_ACTIVE.`,
  })
  async pauseSubscription(
    @Arg('input', () => PauseSubscriptionInput, { description: 'Which subscription, and why.' })
    input: PauseSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await pauseSubscription(ctx, input));
  }

  @Mutation(() => ProviderCommand, {
    description: `Lets a paused subscription go on, with its access. ${waits}, NOT_PAUSED.`,
  })
  async resumeSubscription(
    @Arg('input', () => ContinueSubscriptionInput, { description: 'Which subscription, and why.' })
    input: ContinueSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await resumeSubscription(ctx, input));
  }
}
