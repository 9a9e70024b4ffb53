import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { ScheduledChangeKind } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { ContinueSubscriptionInput } from './act-input.ts';
import { requestAct } from './request-act.ts';
import { undoCancelCommand } from './undo-cancel.command.ts';

/** Lets a subscription go on that was to end with its period. */
export const undoCancel = (ctx: Ctx, input: ContinueSubscriptionInput): Promise<ProviderCommand> =>
  requestAct(ctx, input, {
    command: undoCancelCommand,
    said: {},
    refuse: ({ scheduledKind }) => {
      if (scheduledKind !== ScheduledChangeKind.CANCEL)
        throw new UserError('CANCEL_NOT_SCHEDULED', 'It is not going to end: there is nothing to undo.');
    },
  });
