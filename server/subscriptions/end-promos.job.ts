import { capabilities } from '../billing/capabilities.ts';
import { ProviderName } from '../billing/provider.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { publish } from '../kit/outbox.ts';
import { lockSubscription } from './lock-subscription.ts';
import { leaveHere } from './promo.command.ts';
import { Subscription } from './subscription.entity.ts';

const byHand = Object.values(ProviderName).filter((name) => !capabilities[name].commands);

/** Ends promo codes whose time is over where nobody bills. A provider ends its own, and tells. */
export const endPromos = defineJob('end-promos', async (job: JobContext) => {
  const now = job.runtime.clock.now();
  const due = { provider: { $in: byHand }, promo: { endsAt: { $lte: now } } };
  const found = await job.runtime.orm.em.fork().find(Subscription, due, { fields: ['id'], limit: 500 });
  for (const { id } of found)
    await job.deed({ action: 'endPromoCode', onlyIfChanged: true }, async (ctx) => {
      const subscription = await lockSubscription(ctx, id);
      if (!subscription.promo) return;
      await leaveHere(ctx, subscription);
      await publish(ctx, 'subscription.discountChanged', { subscriptionId: id });
    });
});
