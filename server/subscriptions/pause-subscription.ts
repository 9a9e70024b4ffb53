import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { PauseSubscriptionInput } from './act-input.ts';
import { pauseCommand } from './pause.command.ts';
import { requestAct } from './request-act.ts';

/** Stops a subscription until it is resumed: it is neither paid for nor usable meanwhile. */
export const pauseSubscription = (ctx: Ctx, input: PauseSubscriptionInput): Promise<ProviderCommand> =>
  requestAct(ctx, input, {
    command: pauseCommand,
    said: {},
    refuse: (_, status) => {
      if (status !== SubscriptionStatus.ACTIVE)
        throw new UserError(
          'NOT_ACTIVE',
          `Only an active subscription can be paused. This one is ${status.toLowerCase().replaceAll('_', ' ')}.`,
        );
    },
  });
