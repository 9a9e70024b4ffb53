import { defineJob, type JobContext } from '../kit/job.ts';
import { publish } from '../kit/outbox.ts';
import { decide } from './decide-refund.ts';
import { Refund } from './refund.entity.ts';
import { RefundDecision, RefundStatus } from './refund-status.ts';

const batch = 1_000;

/** Ends requests that nobody has decided in time. */
export const expireRefunds = defineJob('expire-refunds', async (job: JobContext) => {
  const due = await job.runtime.orm.em
    .fork()
    .find(
      Refund,
      { status: RefundStatus.REQUESTED, expiresAt: { $lte: job.runtime.clock.now() } },
      { fields: ['id'], orderBy: { expiresAt: 'asc' }, limit: batch },
    );
  for (const { id } of due) await expire(job, id);
});

const expire = (job: JobContext, id: string): Promise<void> =>
  job.deed({ action: 'expireRefund', onlyIfChanged: true }, async (ctx) => {
    const refund = await ctx.read.lock(Refund, id);
    // decided since it was looked for
    if (refund.status !== RefundStatus.REQUESTED) return;
    decide(ctx, { refund, userId: null }, RefundDecision.EXPIRED, null);
    await publish(ctx, 'refund.decided', { id });
  });
