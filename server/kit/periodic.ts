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
 * What graphile-worker reads as a crontab; missed minutes are not made up for, since the next look finds the same.
 *
 * @example parsedCronItems: parseCrontab(crontabOf(jobs))
 */
export const crontabOf = (jobs: readonly Job[]): string =>
  jobs
    .filter((job): job is Periodic => 'cron' in job)
    .map(({ name, cron }) => `${cron} ${name} ?max=3`)
    .join('\n');
