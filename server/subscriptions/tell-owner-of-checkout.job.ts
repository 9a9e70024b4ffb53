import { formatMoney, times } from '../kit/money.ts';
import { teller } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { Checkout } from './checkout.entity.ts';
import { checkoutMail } from './subscriptions.mails.ts';

export const tellOwnerOfCheckout = teller(
  'checkout.opened',
  'tell-owner-of-checkout',
  (job, { checkoutId }: { checkoutId: string }) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
      const checkout = await ctx.read.find(Checkout, checkoutId);
      const { name } = await checkout.plan.loadOrFail();
      const { unitAmount: amount, currency, interval } = await checkout.price.loadOrFail();
      const seats = checkout.quantity === 1 ? '1 seat' : `${checkout.quantity} seats`;
      const costs = `${formatMoney(times({ amount, currency }, checkout.quantity))} a ${interval.toLowerCase()}`;
      // in a preview the provider has made none yet
      const link = checkout.url ?? ctx.config.publicUrl;
      const freeDays = checkout.trialDays ? String(checkout.trialDays) : null;
      await tellOwner(ctx, checkout.organization.id, checkoutMail, ({ organization }) => ({
        ...{ organization, plan: name, seats, costs, link, freeDays },
      }));
    }),
);
