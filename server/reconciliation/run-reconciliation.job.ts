import { findProvider } from '../billing/find-provider.ts';
import { ProviderRefusal, ProviderUnavailable } from '../billing/provider.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import { UserError } from '../kit/errors.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import type { Runtime } from '../kit/runtime.ts';
import { DiscrepancyRepair } from './discrepancy-kind.ts';
import { findCauses, foreignPrices } from './find-causes.ts';
import { keepFindings, type Kept } from './keep-findings.ts';
import { lookAgain } from './look-again.ts';
import { askPool } from './our-records.query.ts';
import { ReconciliationRun, RunMode, RunState } from './reconciliation-run.entity.ts';
import { repairDiscrepancy } from './repair-discrepancy.ts';
import { survey } from './survey.ts';

/** Compares, and repairs where that was asked for. One that dies begins anew: what it had found is replaced. */
export const runReconciliation = defineJob(
  'run-reconciliation',
  async (job: JobContext, { runId }: { runId: string }) => {
    const run = await job.runtime.orm.em.fork().findOne(ReconciliationRun, { id: runId });
    if (run?.state !== RunState.RUNNING) return;
    try {
      await reconcile(job, run);
    } catch (error) {
      if (!job.lastAttempt && !(error instanceof UserError) && !(error instanceof ProviderRefusal)) {
        await keep(job.runtime, runId, { error: sentenceOf(error) });
        throw error;
      }
      await keep(job.runtime, runId, {
        ...{
          state: RunState.FAILED,
          error: sentenceOf(error),
          step: null,
          finished_at: job.runtime.clock.now(),
        },
      });
      if (!isExpected(error)) throw error;
    }
  },
);

async function reconcile(job: JobContext, run: ReconciliationRun): Promise<void> {
  const { runtime } = job;
  const ask = askPool(runtime.pool);
  const provider = findProvider(runtime.config, run.provider);
  const organizationId = run.organization?.id ?? null;
  const tell = teller(runtime, run.id);
  const surveyed = await survey({
    ask,
    provider: run.provider,
    account: provider.account,
    now: runtime.clock.now(),
    organizationId,
    tell,
  });
  await checkpoint('reconciliation.surveyed');
  await keep(runtime, run.id, { step: 'Looking again at what differs' });
  const options = { runtime, ask, provider, surveyed };
  const findings = await lookAgain(options);
  const prices = await foreignPrices(options, findings);
  const found = await findCauses(options, findings, prices);
  const strange = findings.filter(({ strange: message }) => message !== null);
  const kept = await job.deed({ action: 'keepReconciliation', onlyIfChanged: true }, (ctx) =>
    keepFindings(ctx, { runId: run.id, provider: run.provider, surveyed, found, strange, prices }),
  );
  await checkpoint('reconciliation.kept');
  const repaired = run.mode === RunMode.SYNC ? await repairAll(job, run, kept) : new Set<string>();
  await finish(runtime, run, kept, surveyed.unknown.size, repaired);
}

/** Only what takes over the provider's word: nothing ends, here or there, unless a person says so. */
const byItself: readonly DiscrepancyRepair[] = [DiscrepancyRepair.MIRROR, DiscrepancyRepair.IMPORT];

/** Each in a deed of its own; one that cannot be repaired stays open and says why. */
async function repairAll(
  job: JobContext,
  run: ReconciliationRun,
  { discrepancies }: Kept,
): Promise<Set<string>> {
  const repaired = new Set<string>();
  const mendable = discrepancies.filter(
    ({ found }) => !found.isOverridden && byItself.includes(found.repair),
  );
  const tell = teller(job.runtime, run.id);
  for (const [index, { id }] of mendable.entries()) {
    try {
      const spec = { userId: run.author?.id ?? null, reason: run.reason ?? null, onlyIfChanged: true };
      await job.deed({ action: 'repairDiscrepancy', ...spec }, (ctx) => repairDiscrepancy(ctx, { id }));
      repaired.add(id);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      job.log.warn({ err: error, discrepancy: id }, 'a discrepancy could not be repaired');
    }
    await checkpoint('reconciliation.repaired-one');
    await tell(`Repairing ${index + 1} of ${mendable.length}`);
  }
  return repaired;
}

async function finish(
  runtime: Runtime,
  run: ReconciliationRun,
  kept: Kept,
  unknown: number,
  repaired: ReadonlySet<string>,
): Promise<void> {
  const counted = kept.discrepancies.filter(({ found }) => !found.isOverridden);
  const open = new Set(
    counted.flatMap(({ id, found }) => (repaired.has(id) ? [] : [found.finding.organizationId])),
  );
  for (const organizationId of kept.failed) open.add(organizationId);
  await keep(runtime, run.id, {
    ...{ state: RunState.DONE, step: null, error: null, finished_at: runtime.clock.now() },
    ...{ total: kept.total, synced: kept.total - open.size, discrepancies: counted.length },
    ...{ repaired: repaired.size, errors: kept.failed.size, overridden: kept.overridden, unknown },
  });
}

/** Twice a second at most. */
const leastMs = 500;

function teller(runtime: Runtime, runId: string): (step: string, objects?: number) => Promise<void> {
  let last = 0;
  return async (step, objects) => {
    if (performance.now() - last < leastMs) return;
    last = performance.now();
    await keep(runtime, runId, { step, ...(objects !== undefined && { objects }) });
  };
}

/** A run is its own record and no deed, so its row is written as it is; whoever looks at it is told. */
async function keep(runtime: Runtime, id: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(values).map((column, index) => `${column} = $${index + 2}`);
  await runtime.pool.query(
    `update reconciliation_run set ${columns.join(', ')} where id = $1
     returning pg_notify('changed', json_build_object('table', 'reconciliation_run', 'id', id)::text)`,
    [id, ...Object.values(values)],
  );
}

const isExpected = (error: unknown): error is Error =>
  error instanceof UserError || error instanceof ProviderRefusal || error instanceof ProviderUnavailable;

const sentenceOf = (error: unknown): string =>
  isExpected(error) ? error.message : 'Something unexpected went wrong here.';
