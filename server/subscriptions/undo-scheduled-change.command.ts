import { ScheduledChangeKind } from '../billing/provider.ts';
import { hasEnded } from './choose-current.ts';
import { defineAct, type ActPayload } from './define-act.ts';

export const undoScheduledChangeCommand = defineAct<ActPayload>({
  kind: 'undoScheduledChange',
  news: 'subscription.scheduledChangeUndone',
  ask: (provider, { subscriptionId }, key) => provider.undoScheduledChange(subscriptionId, key),
  isDone: (found) =>
    !hasEnded(found) &&
    (found.scheduledChange === null || found.scheduledChange.kind === ScheduledChangeKind.CANCEL),
  becomes: () => ({ scheduledChange: null }),
});
