import { Field, InputType } from 'type-graphql';
import { capabilities } from '../billing/capabilities.ts';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { ScheduledChangeKind } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { PauseSubscriptionInput } from './act-input.ts';
import { cancelCommand, CancelMode } from './cancel.command.ts';
import { requestAct } from './request-act.ts';
import type { Subscription } from './subscription.entity.ts';

@InputType({ description: 'A subscription that is to end.' })
export class CancelSubscriptionInput extends PauseSubscriptionInput {
  @Field(() => CancelMode, { description: 'With its period, or at once.' })
  mode!: CancelMode;
}

/** Ends a subscription with its period, or at once: at its provider and then here. */
export const cancelSubscription = (ctx: Ctx, input: CancelSubscriptionInput): Promise<ProviderCommand> =>
  requestAct(ctx, input, {
    command: cancelCommand,
    said: { mode: input.mode },
    refuse: (subscription) => {
      if (input.mode === CancelMode.PERIOD_END) refuseWithoutEnd(ctx, subscription);
    },
  });

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
