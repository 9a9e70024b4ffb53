import { defineJob, type JobContext } from '../kit/job.ts';
import { publish } from '../kit/outbox.ts';
import { livesAgain } from './clear-override.ts';
import { isAnotherLive } from './make-room.ts';
import { OverrideField } from './override-field.ts';
import { Override } from './override.entity.ts';
import { settleOverride } from './settle-override.ts';
import { lockSubscription } from './lock-subscription.ts';

const batch = 1_000;

/**
 * Takes back the overrides that have run out by the time of the product. Access is right at every moment without it; lists and
 * pages read the columns that it sets right.
 */
export const expireOverrides = defineJob('expire-overrides', async (job: JobContext) => {
  const now = job.runtime.clock.now();
  const due = await job.runtime.orm.em
    .fork()
    .find(
      Override,
      { revokedAt: null, expiresAt: { $lte: now } },
      { fields: ['id'], orderBy: { expiresAt: 'asc' }, limit: batch },
    );
  for (const { id } of due) await expire(job, id);
});

const expire = (job: JobContext, id: string): Promise<void> =>
  job.deed({ action: 'expireOverride', onlyIfChanged: true }, async (ctx) => {
    const { subscription: about } = await ctx.read.find(Override, id);
    const subscription = about ? await lockSubscription(ctx, about.id) : null;
    const override = await ctx.read.lock(Override, id);
    if (override.revokedAt) return;
    if (!subscription) override.revokedAt = ctx.clock.now();
    // it stands until the other one has ended: two cannot live side by side
    else if (livesAgain(subscription, override) && (await isAnotherLive(ctx, subscription))) return;
    else await settleOverride(ctx, subscription, override);
    const { field, organization } = override;
    const event = field === OverrideField.LIMIT ? 'entitlement.changed' : 'subscription.overrideExpired';
    await publish(ctx, event, {
      organizationId: organization.id,
      subscriptionId: subscription?.id ?? null,
      field,
    });
  });
