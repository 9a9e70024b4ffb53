import { defineCommand } from '../billing/command.ts';
import { publish } from '../kit/outbox.ts';
import { mirrorSubscription } from './mirror-subscription.ts';

/** As the row keeps it: JSON has no dates. */
export interface SeatsPayload {
  readonly subscriptionId: string;
  readonly from: number;
  readonly quantity: number;
  readonly prorationDate: string;
}

export const seatsCommand = defineCommand<SeatsPayload>({
  kind: 'changeSeats',
  call: (provider, { subscriptionId, quantity, prorationDate }, key) =>
    provider.changeSubscription({ subscriptionId, quantity, prorationDate: new Date(prorationDate) }, key),
  look: (provider, { subscriptionId }) => provider.fetchSubscription(subscriptionId),
  isDone: (found, { quantity }) => found.quantity === quantity,
  settle: async (ctx, { provider, subjectId, payload }, found) => {
    await mirrorSubscription(ctx, { provider, found });
    const { from, quantity } = payload as SeatsPayload;
    await publish(ctx, 'subscription.seatsChanged', { subscriptionId: subjectId, from, to: quantity });
  },
});
