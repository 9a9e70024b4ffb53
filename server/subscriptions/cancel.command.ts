import { registerEnumType } from 'type-graphql';
import { ScheduledChangeKind, SubscriptionStatus } from '../billing/provider.ts';
import { hasEnded } from './choose-current.ts';
import { defineAct, type ActPayload } from './define-act.ts';

export enum CancelMode {
  PERIOD_END = 'PERIOD_END',
  IMMEDIATE = 'IMMEDIATE',
}
registerEnumType(CancelMode, {
  name: 'CancelMode',
  description: 'When a canceled subscription ends.',
  valuesConfig: {
    PERIOD_END: {
      description: 'With the period that is paid for, or with the trial. Until then it can be undone.',
    },
    IMMEDIATE: { description: 'Now, and its access with it.' },
  },
});

export enum CancelRefund {
  NONE = 'NONE',
  PRORATED = 'PRORATED',
  FULL = 'FULL',
}
registerEnumType(CancelRefund, {
  name: 'CancelRefund',
  description: 'What is given back of the last payment when a subscription is canceled at once.',
  valuesConfig: {
    NONE: { description: 'Nothing.' },
    PRORATED: { description: 'The part that is for the rest of the period.' },
    FULL: { description: 'All that is left of it.' },
  },
});

export interface CancelPayload extends ActPayload {
  readonly mode: CancelMode;
  readonly refund: CancelRefund;
}

export const cancelCommand = defineAct<CancelPayload>({
  kind: 'cancelSubscription',
  news: 'subscription.canceled',
  ask: (provider, { subscriptionId, mode }, key) =>
    mode === CancelMode.IMMEDIATE
      ? provider.cancelNow(subscriptionId, key)
      : provider.cancelAtPeriodEnd(subscriptionId, key),
  isDone: (found, { mode }) =>
    hasEnded(found) ||
    (mode === CancelMode.PERIOD_END && found.scheduledChange?.kind === ScheduledChangeKind.CANCEL),
  becomes: ({ currentPeriodEnd }, { mode }, now) =>
    mode === CancelMode.IMMEDIATE
      ? { status: SubscriptionStatus.CANCELED, endedAt: now, canceledAt: now, scheduledChange: null }
      : {
          canceledAt: now,
          scheduledChange: { kind: ScheduledChangeKind.CANCEL, at: currentPeriodEnd ?? now },
        },
});
