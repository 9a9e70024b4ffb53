import { SubscriptionStatus } from '../billing/provider.ts';
import { defineAct, type ActPayload } from './define-act.ts';

export const pauseCommand = defineAct<ActPayload>({
  kind: 'pauseSubscription',
  news: 'subscription.paused',
  ask: (provider, { subscriptionId }, key) => provider.pause(subscriptionId, key),
  isDone: ({ status }) => status === SubscriptionStatus.PAUSED,
  becomes: () => ({ status: SubscriptionStatus.PAUSED }),
});
