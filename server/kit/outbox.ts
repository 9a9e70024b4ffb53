import type { Ctx } from './context.ts';
import { defineJob, enqueue, type Job } from './job.ts';

/** A job that news sets off. */
export interface Subscriber<P extends object = object> extends Job<P> {
  readonly event: string;
}

const subscribers = new Map<string, Job[]>();

/**
 * Listens to news from a lower module, which does not know who listens. Each subscriber is a job of its own: it is tried
 * again until it succeeds, whatever becomes of the others. A rehearsal runs it, too, to find out who would be told.
 *
 * @example export const tellOwners = subscriber('organization.suspended', 'tell-owners-of-suspension', async (job, { id }: { id: string }) => …);
 */
export function subscriber<P extends object>(event: string, name: string, run: Job<P>['run']): Subscriber<P> {
  const made = { ...defineJob(name, run), isRehearsed: true, event };
  subscribers.set(event, [...(subscribers.get(event) ?? []), made as unknown as Job]);
  return made;
}

/**
 * Tells news in the past tense, in the transaction that made it true.
 *
 * @example await publish(ctx, 'organization.suspended', { id: organization.id });
 */
export async function publish(ctx: Ctx, event: string, payload: object): Promise<void> {
  for (const job of subscribers.get(event) ?? []) await enqueue(ctx, job, payload);
}
