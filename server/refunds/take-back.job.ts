import { Payment } from '../invoices/payment.entity.ts';
import { subscriber } from '../kit/outbox.ts';
import { Order } from '../orders/order.entity.ts';
import { takeBack } from './take-back.ts';

/** News come in any order: money may have gone back before we heard that it was paid. */
export const takeBackOfOrder = subscriber(
  'order.fulfilled',
  'take-back-of-order',
  (job, { orderId }: { orderId: string }) =>
    job.deed({ action: 'mirrorPayment', onlyIfChanged: true }, async (ctx) => {
      const { provider, providerChargeId } = await ctx.em.findOneOrFail(Order, orderId);
      const payment = providerChargeId && (await ctx.em.findOne(Payment, { provider, providerChargeId }));
      if (payment) await takeBack(ctx, payment);
    }),
);
