import { ProviderName, ScheduledChangeKind, SubscriptionStatus } from '../billing/provider.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { publish } from '../kit/outbox.ts';
import { hasEnded } from './choose-current.ts';
import { actHere } from './define-act.ts';
import { Subscription } from './subscription.entity.ts';
import { lockSubscription } from './lock-subscription.ts';

const batch = 1_000;

/** Ends what was to end with its period and that nobody bills; a provider ends its own. */
export const endCanceled = defineJob('end-canceled', async (job: JobContext) => {
  const now = job.runtime.clock.now();
  const due = await job.runtime.orm.em.fork().find(
    Subscription,
    {
      provider: ProviderName.MANUAL,
      scheduledKind: ScheduledChangeKind.CANCEL,
      scheduledAt: { $lte: now },
    },
    { fields: ['id'], orderBy: { scheduledAt: 'asc' }, limit: batch },
  );
  for (const { id } of due) await end(job, id);
});

const end = (job: JobContext, id: string): Promise<void> =>
  job.deed({ action: 'endSubscription', onlyIfChanged: true }, async (ctx) => {
    const subscription = await lockSubscription(ctx, id);
    const { scheduledKind, scheduledAt: at } = subscription;
    // undone, or moved, since it was looked for
    if (scheduledKind !== ScheduledChangeKind.CANCEL || !at || at > ctx.clock.now()) return;
    if (hasEnded(subscription)) return actHere(ctx, subscription, { scheduledChange: null });
    await actHere(ctx, subscription, {
      status: SubscriptionStatus.CANCELED,
      ...{ endedAt: at, scheduledChange: null },
    });
    await publish(ctx, 'subscription.ended', { subscriptionId: id });
  });
