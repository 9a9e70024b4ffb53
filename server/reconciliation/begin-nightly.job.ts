import { ProviderName } from '../billing/provider.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { startJob } from './begin-run.ts';
import { ReconciliationRun, RunMode, RunState } from './reconciliation-run.entity.ts';

/** The next night, at an hour of UTC by the product's clock. */
function nextNight(now: Date, hour: number): Date {
  const night = new Date(now);
  night.setUTCHours(hour, 0, 0, 0);
  if (night <= now) night.setUTCDate(night.getUTCDate() + 1);
  return night;
}

/** Begins the run of the night when it is due, and schedules the next one: for after now, however many nights were missed. */
export const beginNightly = defineJob('begin-nightly-reconciliation', async (job: JobContext) => {
  const { config } = job.runtime;
  if (!config.stripe.apiKey) return;
  const provider = ProviderName.STRIPE;
  const now = job.runtime.clock.now();
  const em = job.runtime.orm.em.fork();
  const scheduled = await em.findOne(ReconciliationRun, { provider, state: RunState.SCHEDULED });
  if (scheduled?.dueAt && scheduled.dueAt > now) return;
  await job.deed({ action: 'beginNightlyReconciliation', onlyIfChanged: true }, async (ctx) => {
    await ctx.em.execute(`select pg_advisory_xact_lock(hashtext('bursar.reconciliation'))`);
    const due = await ctx.em.findOne(ReconciliationRun, { provider, state: RunState.SCHEDULED });
    if (due?.dueAt && due.dueAt > now) return;
    const running = await ctx.em.findOne(ReconciliationRun, {
      provider,
      state: RunState.RUNNING,
      organization: null,
    });
    // one that is being done looks at the same things: this one waits for its end
    if (due && running) return;
    if (due) {
      Object.assign(due, { state: RunState.RUNNING, startedAt: now, step: 'Waiting for a worker' });
      await ctx.em.flush();
      await startJob(ctx, due);
    }
    const dueAt = nextNight(now, config.reconciliationHour);
    ctx.em.create(ReconciliationRun, {
      ...{ provider, mode: RunMode.SYNC, state: RunState.SCHEDULED, dueAt, startedAt: now },
      reason: 'Every night',
    });
  });
});
