import { Field, InputType } from 'type-graphql';
import { capabilities } from '../billing/capabilities.ts';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { ScheduledChangeKind } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { PauseSubscriptionInput } from './act-input.ts';
import { cancelCommand, CancelMode, CancelRefund } from './cancel.command.ts';
import { refundWithCancel } from './refund-rule.ts';
import { requestAct } from './request-act.ts';
import { Subscription } from './subscription.entity.ts';

@InputType({ description: 'A subscription that is to end.' })
export class CancelSubscriptionInput extends PauseSubscriptionInput {
  @Field(() => CancelMode, { description: 'With its period, or at once.' })
  mode!: CancelMode;

  @Field(() => CancelRefund, {
    defaultValue: CancelRefund.NONE,
    description:
      'What is given back of the last payment; only of one that ends at once. It is a refund like any other: above the limit of the caller a second person approves it, while the subscription ends.',
  })
  refund?: CancelRefund;
}

/** Ends a subscription with its period, or at once: at its provider and then here. What is given back is asked for with it. */
export async function cancelSubscription(ctx: Ctx, input: CancelSubscriptionInput): Promise<ProviderCommand> {
  const { mode, refund = CancelRefund.NONE, reason } = input;
  const command = await requestAct(ctx, input, {
    command: cancelCommand,
    said: { mode, refund },
    refuse: (subscription) => {
      if (mode === CancelMode.PERIOD_END) refuseWithoutEnd(ctx, subscription);
      if (mode === CancelMode.PERIOD_END && refund !== CancelRefund.NONE)
        throw new UserError('BAD_USER_INPUT', 'What goes on until its period ends is not given back.', {
          field: 'refund',
        });
    },
  });
  if (refund === CancelRefund.NONE) return command;
  const subscription = await ctx.em.findOneOrFail(Subscription, command.subjectId);
  await refundWithCancel(ctx, { subscription, refund, reason, commandId: command.id });
  return command;
}

function refuseWithoutEnd(ctx: Ctx, subscription: Subscription): void {
  const { currentPeriodEnd: end, provider, scheduledKind } = subscription;
  if (scheduledKind === ScheduledChangeKind.CANCEL)
    throw new UserError('CANCEL_SCHEDULED', 'It will end with its period already.', { field: 'mode' });
  // a provider knows of a period that has begun before we do
  const isOver = !end || (end <= ctx.clock.now() && !capabilities[provider].commands);
  if (isOver)
    throw new UserError('NO_PERIOD', 'No period runs that it could end with. Cancel it at once.', {
      field: 'mode',
    });
}
