import { formatMoney, times } from '../kit/money.ts';
import { teller } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { Subscription } from './subscription.entity.ts';

/** Told when a command for seats has been carried out. */
export interface SeatsChanged {
  readonly subscriptionId: string;
  readonly from: number;
  readonly to: number;
}

export const tellOwnerOfSeats = teller(
  'subscription.seatsChanged',
  'tell-owner-of-seats',
  (job, { subscriptionId, from, to }: SeatsChanged) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
      const subscription = await ctx.read.find(Subscription, subscriptionId);
      const price = { amount: subscription.unitAmount, currency: subscription.currency };
      await tellOwner(ctx, subscription.organization.id, `${to} seats`, ({ organization }) => [
        `The subscription of ${organization} now has ${to} seats instead of ${from}.`,
        `A whole period costs ${formatMoney(times(price, to))} instead of ${formatMoney(times(price, from))}, before discounts and tax. The next invoice settles the rest of this period.`,
      ]);
    }),
);
