import type { Ctx } from './context.ts';
import { defineJob, enqueue, type Job, type JobContext } from './job.ts';

/** A job that news sets off. */
export interface Subscriber<P extends object = object> extends Job<P> {
  readonly event: string;
}

const subscribers = new Map<string, Job[]>();

/**
 * Listens to news from a lower module, which does not know who listens. Each subscriber is a job of its own: it is tried
 * again until it succeeds, whatever becomes of the others. A rehearsal leaves it out, because it may ask somebody outside.
 *
 * @example export const publishPrice = subscriber('price.created', 'publish-price', async (job, { id }: { id: string }) => …);
 */
export function subscriber<P extends object>(event: string, name: string, run: Job<P>['run']): Subscriber<P> {
  return listen({ ...defineJob(name, run), event });
}

/** All that a job may use that only tells people. */
export type TellingJob = Pick<JobContext, 'deed'>;

/**
 * Listens to news in order to tell people of it, once, although a worker may die after its deed and the job come again. A rehearsal runs it, too, to find out who would be told: it works through
 * `job.deed` alone, which is why it gets nothing else.
 *
 * @example export const tellOwners = teller('organization.suspended', 'tell-owners-of-suspension', (job, { id }: { id: string }) => job.deed(…));
 */
export function teller<P extends object>(
  event: string,
  name: string,
  run: (job: TellingJob, payload: P) => Promise<void>,
): Subscriber<P> {
  const tell: Job<P>['run'] = (job, payload) =>
    run({ deed: (spec, work) => job.deed({ ...spec, telling: job.id }, work) }, payload);
  return listen({ ...defineJob(name, tell), isRehearsed: true, event });
}

function listen<P extends object>(job: Subscriber<P>): Subscriber<P> {
  subscribers.set(job.event, [...(subscribers.get(job.event) ?? []), job as unknown as Job]);
  return job;
}

/**
 * Tells news in the past tense, in the transaction that made it true.
 *
 * @example await publish(ctx, 'organization.suspended', { id: organization.id });
 */
export async function publish(ctx: Ctx, event: string, payload: object): Promise<void> {
  for (const job of subscribers.get(event) ?? []) await enqueue(ctx, job, payload);
}
