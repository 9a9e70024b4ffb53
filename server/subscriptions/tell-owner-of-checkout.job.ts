import { formatMoney, times } from '../kit/money.ts';
import { teller } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { Checkout } from './checkout.entity.ts';

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
      await tellOwner(ctx, checkout.organization.id, `subscribe to ${name}`, ({ organization }) => [
        `${organization} can subscribe to ${name} here, with ${seats} for ${costs}, before discounts and tax:`,
        checkout.url ?? '(the link stands here once the provider has made it)',
        ...(checkout.trialDays ? [`The first ${checkout.trialDays} days are free.`] : []),
        'The link holds for a day.',
      ]);
    }),
);
