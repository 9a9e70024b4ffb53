import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import {
  Logger as WorkerLogger,
  parseCrontab,
  run,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { Client } from 'pg';
import { jobContext, type Job } from './job.ts';
import { crontabOf } from './periodic.ts';
import type { Runtime } from './runtime.ts';

const sweepMs = 5_000;
/** The first key of the advisory locks by which worker processes know of each other that they live. */
const lockSpace = 0x62757273;

export interface Worker {
  stop(): Promise<void>;
}

/**
 * Runs the jobs of all modules until it is stopped. A worker that was killed leaves its jobs locked; whoever lives finds out
 * within seconds, because a lock that the dead one held went with its connection, and frees them.
 *
 * @example const worker = await startWorker(runtime, jobs); … await worker.stop();
 */
export async function startWorker(runtime: Runtime, jobs: readonly Job[]): Promise<Worker> {
  const vigil = await keepVigil(runtime);
  const events = new EventEmitter() as WorkerEvents;
  // a job is locked by the pool of its worker, and not by the worker
  events.on('pool:create', ({ workerPool }) => vigil.live(workerPool.id));
  const runner: Runner = await run({
    connectionString: runtime.config.database.url,
    concurrency: runtime.config.workerConcurrency,
    maxPoolSize: runtime.config.workerConcurrency + 2,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: taskList(runtime, jobs),
    parsedCronItems: parseCrontab(crontabOf(jobs)),
    logger: workerLogger(runtime),
    events,
  });
  return {
    stop: async () => {
      await runner.stop();
      await vigil.stop();
    },
  };
}

/** What graphile-worker runs, by the names of the jobs. */
export function taskList(runtime: Runtime, jobs: readonly Job[]): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload: unknown, { job: row }) => {
        const { id, attempts: attempt, max_attempts: maxAttempts } = row;
        const context = jobContext(runtime, { id, name: job.name, attempt, maxAttempts });
        await job.run(context, payload as never);
      },
    ]),
  );
}

const workerLogger = (runtime: Runtime): WorkerLogger =>
  new WorkerLogger((scope) => (level, message) => {
    const name = level === 'warning' ? 'warn' : level;
    runtime.log[name === 'info' ? 'debug' : name](
      { worker: scope.workerId, job: scope.taskIdentifier },
      message,
    );
  });

interface Vigil {
  live(poolId: string): void;
  stop(): Promise<void>;
}

async function keepVigil(runtime: Runtime): Promise<Vigil> {
  const mine = new Set<string>();
  let client: Client | null = null;

  async function connected(): Promise<Client> {
    if (client) return client;
    const fresh = new Client({
      connectionString: runtime.config.database.url,
      application_name: `bursar-worker-${randomUUID()}`,
    });
    fresh.on('error', () => {
      client = null;
    });
    await fresh.connect();
    for (const id of mine) await hold(fresh, id);
    client = fresh;
    return fresh;
  }

  async function sweep(): Promise<void> {
    const open = await connected();
    const { rows } = await open.query<{ id: string }>(
      `select distinct locked_by as id from graphile_worker.jobs
       where locked_by is not null and locked_at < clock_timestamp() - interval '${sweepMs} milliseconds'
       union select distinct locked_by from graphile_worker._private_job_queues
       where locked_by is not null and locked_at < clock_timestamp() - interval '${sweepMs} milliseconds'`,
    );
    for (const { id } of rows.filter((row) => !mine.has(row.id))) {
      const { rows: tried } = await open.query<{ dead: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as dead',
        [lockSpace, id],
      );
      if (!tried[0]?.dead) continue;
      await open.query('select graphile_worker.force_unlock_workers($1)', [[id]]);
      await open.query('select pg_advisory_unlock($1, hashtext($2))', [lockSpace, id]);
      runtime.log.warn({ worker: id }, 'a worker died; its jobs are free again');
    }
  }

  await connected();
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other, because a connection runs one statement at a time; a failure is made good by the next sweep. */
  const inTurn = (work: () => Promise<unknown>): void => {
    turn = turn
      .then(work)
      .catch((error: unknown) => runtime.log.warn({ err: error }, 'the vigil over workers failed'));
  };
  const timer = setInterval(() => inTurn(sweep), sweepMs / 2);
  return {
    live: (poolId) => {
      mine.add(poolId);
      inTurn(async () => hold(await connected(), poolId));
    },
    stop: async () => {
      clearInterval(timer);
      await turn;
      await client?.end();
    },
  };
}

const hold = (client: Client, poolId: string): Promise<unknown> =>
  client.query('select pg_advisory_lock_shared($1, hashtext($2))', [lockSpace, poolId]);
