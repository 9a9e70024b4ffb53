import { ref } from '@mikro-orm/core';
import { findProvider } from '../billing/find-provider.ts';
import { ProviderName } from '../billing/provider.ts';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { keepEntry } from '../kit/deed.ts';
import { enqueue } from '../kit/job.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { ReconciliationRun, RunMode, RunState } from './reconciliation-run.entity.ts';
import { runReconciliation } from './run-reconciliation.job.ts';

export interface BeginRun {
  readonly mode: RunMode;
  readonly organization?: Organization;
  readonly reason?: string | null;
}

/** One run over everything at a time: whoever asks while one is done is given that one. */
export async function beginRun(
  ctx: Ctx,
  { mode, organization, reason }: BeginRun,
): Promise<ReconciliationRun> {
  const provider = ProviderName.STRIPE;
  // a server without a key says so now, and not in the night
  findProvider(ctx.config, provider);
  if (!organization) {
    await ctx.em.execute(`select pg_advisory_xact_lock(hashtext('bursar.reconciliation'))`);
    const running = await ctx.em.findOne(ReconciliationRun, {
      provider,
      state: RunState.RUNNING,
      organization: null,
    });
    if (running) return running;
  }
  const run = ctx.em.create(ReconciliationRun, {
    ...{ provider, mode, state: RunState.RUNNING, reason: reason ?? null, startedAt: ctx.clock.now() },
    step: 'Waiting for a worker',
    author: ctx.caller.userId ? ref(User, ctx.caller.userId) : null,
    organization: organization ? ref(organization) : null,
  });
  await ctx.em.flush();
  await keepEntry(ctx);
  await startJob(ctx, run);
  return run;
}

export const startJob = (ctx: Ctx, { id, organization }: ReconciliationRun): Promise<void> =>
  enqueue(
    ctx,
    runReconciliation,
    { runId: id },
    { queue: `reconciliation:${organization?.id ?? ''}`, key: `reconciliation:${id}`, maxAttempts: 5 },
  );
