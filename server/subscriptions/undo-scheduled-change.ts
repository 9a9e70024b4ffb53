import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { ScheduledChangeKind } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { ContinueSubscriptionInput } from './act-input.ts';
import { requestAct } from './request-act.ts';
import { undoScheduledChangeCommand } from './undo-scheduled-change.command.ts';

/** Lets a subscription go on as it is that was to get another plan or number of seats. */
export const undoScheduledChange = (ctx: Ctx, input: ContinueSubscriptionInput): Promise<ProviderCommand> =>
  requestAct(ctx, input, {
    command: undoScheduledChangeCommand,
    said: {},
    refuse: ({ scheduledKind }) => {
      if (!scheduledKind || scheduledKind === ScheduledChangeKind.CANCEL)
        throw new UserError('CHANGE_NOT_SCHEDULED', 'No change is planned: there is nothing to take back.');
    },
  });
