import { defineJob, type JobContext } from '../kit/job.ts';
import { Order, OrderStatus } from './order.entity.ts';
import { lookAtPage, overdueBefore } from '../subscriptions/look-at-page.ts';
import { writeOrder } from './write-order.ts';

/** Looks at orders whose page is closed by now and of which nobody has heard: an event may have been lost, and somebody may have paid. */
export const settleOverdueOrders = defineJob('settle-overdue-orders', async (job: JobContext) => {
  const before = overdueBefore(job);
  const found = await job.runtime.orm.em
    .fork()
    .find(Order, { status: OrderStatus.PENDING, expiresAt: { $lte: before } }, { limit: 20 });
  for (const { id, provider, providerCheckoutId } of found) {
    if (!providerCheckoutId) continue;
    const seen = await lookAtPage(job, provider, providerCheckoutId);
    if (!seen) continue;
    await job.deed({ action: 'mirrorCheckout', onlyIfChanged: true }, async (ctx) =>
      writeOrder(ctx, await ctx.read.lock(Order, id), seen),
    );
  }
});
