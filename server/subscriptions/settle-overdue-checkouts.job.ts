import { defineJob, type JobContext } from '../kit/job.ts';
import { Checkout, CheckoutStatus } from './checkout.entity.ts';
import { lookAtPage, overdueBefore } from './look-at-page.ts';
import { writeCheckout } from './write-checkout.ts';

/**
 * Looks at checkouts whose time is over and of whose end nobody has heard: an event may have been lost, and they hold the place of another
 * checkout, and a use of a promo code.
 */
export const settleOverdueCheckouts = defineJob('settle-overdue-checkouts', async (job: JobContext) => {
  const before = overdueBefore(job);
  const found = await job.runtime.orm.em
    .fork()
    .find(Checkout, { status: CheckoutStatus.OPEN, expiresAt: { $lte: before } }, { limit: 20 });
  for (const { id, provider, providerCheckoutId } of found) {
    if (!providerCheckoutId) continue;
    const seen = await lookAtPage(job, provider, providerCheckoutId);
    if (!seen) continue;
    await job.deed({ action: 'mirrorCheckout', onlyIfChanged: true }, async (ctx) =>
      writeCheckout(ctx, await ctx.read.lock(Checkout, id), seen),
    );
  }
});
