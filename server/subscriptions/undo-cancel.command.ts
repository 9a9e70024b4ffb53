import { ScheduledChangeKind } from '../billing/provider.ts';
import { hasEnded } from './choose-current.ts';
import { defineAct, type ActPayload } from './define-act.ts';

export const undoCancelCommand = defineAct<ActPayload>({
  kind: 'undoCancel',
  news: 'subscription.cancelUndone',
  ask: (provider, { subscriptionId }, key) => provider.undoCancel(subscriptionId, key),
  isDone: (found) => !hasEnded(found) && found.scheduledChange?.kind !== ScheduledChangeKind.CANCEL,
  becomes: () => ({ canceledAt: null, scheduledChange: null }),
});
