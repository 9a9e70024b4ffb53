import type { EntityManager } from '@mikro-orm/postgresql';
import { createContext, type Ctx, type Target } from '../kit/context.ts';
import { observersOf } from '../kit/consequences.ts';
import { beginDeed } from '../kit/deed.ts';
import { rehearsals, type JobContext, type RehearsedJob } from '../kit/job.ts';
import { deliverMail } from '../kit/mail.ts';
import type { Mail } from '../kit/mailer.ts';
import { readChanges } from './audit.loaders.ts';
import type { Consequence, Effects, PlannedMail } from './effects.ts';

/** Ends a rehearsal: whatever was done in it is taken back. */
class Rehearsed extends Error {
  constructor(readonly effects: Effects) {
    super('rehearsed');
  }
}

/**
 * Does a deed in a transaction that is taken back, and tells what it did: the rows that the audit saw change, what follows from
 * them, and the mails of the jobs that it would have added. What is previewed is therefore what would happen.
 *
 * @example const effects = await rehearse(ctx, 'suspendOrganization', (inner) => suspendOrganization(inner, { id, reason }));
 */
export async function rehearse(
  ctx: Ctx,
  action: string,
  work: (inner: Ctx) => Promise<unknown>,
): Promise<Effects> {
  const { runtime, caller, request } = ctx;
  const outside = createContext(runtime, caller, { ...request, setCookie: () => {}, clearCookie: () => {} });
  try {
    return await runtime.orm.em.fork().transactional(async (em) => {
      const id = await beginDeed(outside, em, { action });
      const jobs: RehearsedJob[] = [];
      rehearsals.set(em, jobs);
      const inner = outside.inside(em);
      await work(inner);
      await em.flush();
      const changes = await readChanges(inner, id);
      const consequences = await compare(outside, inner, [...inner.targets.values()]);
      throw new Rehearsed({ changes, consequences, mails: await mailsOf(inner, em, jobs) });
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.effects;
    throw error;
  }
}

/** Outside of the transaction everything still is as it was. */
async function compare(outside: Ctx, inner: Ctx, targets: readonly Target[]): Promise<Consequence[]> {
  const found: Consequence[] = [];
  for (const { type, id } of targets) {
    for (const observe of observersOf(outside.runtime, type)) {
      const [was, becomes] = [await observe(outside, id), await observe(inner, id)];
      for (const name of new Set([...Object.keys(was), ...Object.keys(becomes)])) {
        const [before, after] = [was[name] ?? null, becomes[name] ?? null];
        if (before !== after) found.push({ type, recordId: id, name, before, after });
      }
    }
  }
  return found;
}

/** Jobs that tell somebody run inside the rehearsal, until only the mails are left. */
async function mailsOf(inner: Ctx, em: EntityManager, jobs: RehearsedJob[]): Promise<PlannedMail[]> {
  const mails: PlannedMail[] = [];
  const context: JobContext = {
    runtime: inner.runtime,
    log: inner.log,
    attempt: 1,
    lastAttempt: false,
    deed: async (_spec, work) => {
      const outcome = await work(inner);
      await em.flush();
      return outcome;
    },
  };
  for (let next = jobs.shift(); next; next = jobs.shift()) {
    const { job, payload } = next;
    if (job.name === deliverMail.name) {
      const { to, subject, text } = payload as Mail;
      mails.push({ to, subject, text });
    } else if (job.isRehearsed) await job.run(context, payload);
  }
  return mails;
}
