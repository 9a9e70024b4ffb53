import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { ContinueSubscriptionInput } from './act-input.ts';
import { requestAct } from './request-act.ts';
import { resumeCommand } from './resume.command.ts';

/** Lets a paused subscription go on. */
export const resumeSubscription = (ctx: Ctx, input: ContinueSubscriptionInput): Promise<ProviderCommand> =>
  requestAct(ctx, input, {
    command: resumeCommand,
    said: {},
    refuse: (_, status) => {
      if (status !== SubscriptionStatus.PAUSED)
        throw new UserError('NOT_PAUSED', 'The subscription is not paused.');
    },
  });
