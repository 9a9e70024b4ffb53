import { formatMoney, times } from '../kit/money.ts';
import { teller } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { Subscription } from './subscription.entity.ts';
import { seatsChangedMail } from './subscriptions.mails.ts';

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
      await tellOwner(ctx, subscription.organization.id, seatsChangedMail, ({ organization }) => ({
        ...{ organization, seats: String(to), formerSeats: String(from) },
        amount: formatMoney(times(price, to)),
        formerAmount: formatMoney(times(price, from)),
      }));
    }),
);
