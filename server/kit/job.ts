import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Ctx } from './context.ts';
import { deed, type DeedSpec } from './deed.ts';
import type { Runtime } from './runtime.ts';

/** What a job may use. */
export interface JobContext {
  readonly runtime: Runtime;
  readonly log: Logger;
  /** The same for each try. */
  readonly id: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** True when a failure now is final. */
  readonly lastAttempt: boolean;
  /** One transaction with its audit entry. */
  deed<T>(spec: DeedSpec, work: (ctx: Ctx) => Promise<T>): Promise<T>;
}

/** Work that a worker process does later, at least once. */
export interface Job<P extends object = object> {
  readonly name: string;
  /** Runs in rehearsals, too, inside their transaction: it writes through `job.deed` alone, and asks nobody else. */
  readonly isRehearsed?: boolean;
  /** What somebody will read because of it; a preview shows it. */
  tells?(payload: P): Telling;
  run(job: JobContext, payload: P): Promise<void>;
}

/** What a job says, and to whom. */
export interface Telling {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Names a piece of work. It may run twice (a worker may die after its last step), so it must be safe to repeat.
 *
 * @example export const runCommand = defineJob('run-provider-command', async (job, { commandId }: { commandId: string }) => …);
 */
export const defineJob = <P extends object>(
  name: string,
  run: Job<P>['run'],
  more: Pick<Job<P>, 'tells'> = {},
): Job<P> => ({ name, run, ...more });

export interface JobOptions {
  /** Jobs of one queue run one after the other: the lock per object. */
  readonly queue?: string;
  /** A job that waits under the same key is replaced: many hints become one look. */
  readonly key?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
}

const queueCount = 64;

/** graphile-worker keeps a row for each queue for ever: names share a bounded number of them. */
const queueName = (name: string): string =>
  `serial-${createHash('sha256').update(name).digest().readUInt16BE(0) % queueCount}`;

/**
 * What `graphile_worker.add_job` is given, for a statement that adds a job by itself; `enqueue` does it for everyone else.
 *
 * @example pool.query(`with kept as (insert …) select graphile_worker.add_job($9, $10::json, …) from kept`, [...values, ...jobArguments(job, payload, {})])
 */
export const jobArguments = <P extends object>(job: Job<P>, payload: P, options: JobOptions): unknown[] => [
  job.name,
  JSON.stringify(payload),
  options.queue === undefined ? null : queueName(options.queue),
  options.key ?? null,
  options.runAt ?? null,
  options.maxAttempts ?? 25,
];

/** A job that a rehearsal would have added. */
export interface RehearsedJob {
  readonly job: Job;
  readonly payload: object;
}

/** The jobs of transactions that will be taken back, by their entity managers: nothing may leave such a transaction. */
export const rehearsals = new WeakMap<Ctx['em'], RehearsedJob[]>();

/**
 * Adds a job in the transaction of `ctx`: it exists exactly when the deed is committed.
 *
 * @example await enqueue(ctx, mirrorObject, { provider: 'STRIPE', id }, { queue: `stripe:${id}`, key: `mirror:${id}` });
 */
export async function enqueue<P extends object>(
  ctx: Pick<Ctx, 'em'>,
  job: Job<P>,
  payload: P,
  options: JobOptions = {},
): Promise<void> {
  const rehearsal = rehearsals.get(ctx.em);
  if (rehearsal) return void rehearsal.push({ job: job as unknown as Job, payload });
  await ctx.em.execute(
    'select graphile_worker.add_job(?, ?::json, queue_name => ?, job_key => ?, run_at => ?, max_attempts => ?)',
    jobArguments(job, payload, options),
  );
}

/** What a worker knows of one try of a job. */
export type JobTry = Pick<JobContext, 'id' | 'attempt'> & {
  readonly name: string;
  readonly maxAttempts: number;
};

/** What a worker hands to one try of a job. */
export function jobContext(runtime: Runtime, { id, name, attempt, maxAttempts }: JobTry): JobContext {
  const log = runtime.log.child({ job: name, attempt });
  return {
    runtime,
    log,
    id,
    attempt,
    lastAttempt: attempt >= maxAttempts,
    deed: (spec, work) => deed(runtime, { actor: `job:${name}`, ...spec }, work),
  };
}
