import type { Pool } from 'pg';
import type { Job } from './job.ts';

/** A job that runs by itself. */
export interface Periodic extends Job {
  readonly cron: string;
}

/**
 * A job that looks every minute for what has become due, by the product's clock. Each look is a short one: it finds what is due
 * through an index, and what it does is safe to repeat.
 *
 * @example jobs: [everyMinute(eraseClosedOrganizations)]
 */
export const everyMinute = (job: Job): Periodic => ({ ...job, cron: '* * * * *' });

/**
 * The same once an hour, for what is hardly ever to be done.
 *
 * @example jobs: [everyHour(publishUnpublished)]
 */
export const everyHour = (job: Job): Periodic => ({ ...job, cron: '7 * * * *' });

/**
 * What graphile-worker reads as a crontab; missed minutes are not made up for, since the next look finds the same.
 *
 * @example parsedCronItems: parseCrontab(crontabOf(jobs))
 */
export const crontabOf = (jobs: readonly Job[]): string =>
  periodic(jobs)
    .map(({ name, cron }) => `${cron} ${name} ?max=3`)
    .join('\n');

const periodic = (jobs: readonly Job[]): Periodic[] => jobs.filter((job): job is Periodic => 'cron' in job);

const look = `select graphile_worker.add_job(name, '{}'::json, job_key => 'at once: ' || name, max_attempts => 3) from unnest($1::text[]) as name`;

/**
 * Has all of them look now, and not in a minute: the product's time has been moved. Several processes that ask are one look.
 *
 * @example await lookAtOnce(runtime.pool, jobs);
 */
export const lookAtOnce = async (pool: Pick<Pool, 'query'>, jobs: readonly Job[]): Promise<void> =>
  void (await pool.query(look, [periodic(jobs).map(({ name }) => name)]));
