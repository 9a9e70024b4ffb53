import { formatMoney } from '../kit/money.ts';
import { teller } from '../kit/outbox.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { Order } from './order.entity.ts';
import { orderOpenedMail } from './orders.mails.ts';

export const tellOwnerOfOrder = teller(
  'order.opened',
  'tell-owner-of-order',
  (job, { orderId }: { orderId: string }) =>
    job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
      const { organization: buyer, ...order } = await ctx.read.find(Order, orderId);
      const costs = formatMoney({ amount: order.totalAmount, currency: order.currency });
      // in a preview the provider has made none yet
      const link = order.url ?? ctx.config.publicUrl;
      await tellOwner(ctx, buyer.id, orderOpenedMail, ({ organization }) => ({
        ...{ organization, costs, link, pack: order.title },
      }));
    }),
);
