import { SubscriptionStatus } from '../billing/provider.ts';
import { hasEnded } from './choose-current.ts';
import { defineAct, type ActPayload } from './define-act.ts';

export const resumeCommand = defineAct<ActPayload>({
  kind: 'resumeSubscription',
  news: 'subscription.resumed',
  ask: (provider, { subscriptionId }, key) => provider.resume(subscriptionId, key),
  isDone: (found) => !hasEnded(found) && found.status !== SubscriptionStatus.PAUSED,
  becomes: () => ({ status: SubscriptionStatus.ACTIVE }),
});
