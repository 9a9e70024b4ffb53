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
      await em.execute('savepoint rehearsal');
      await work(inner);
      await em.flush();
      const changes = await readChanges(inner, id);
      const targets = [...inner.targets.values()];
      const after = await observe(inner, targets);
      const mails = await mailsOf(inner, em, jobs);
      // on the same connection: who waited for a second one while he holds the first could wait for ever
      await em.execute('rollback to savepoint rehearsal');
      const before = await observe(outside.inside(em), targets);
      throw new Rehearsed({ changes, consequences: compare(targets, before, after), mails });
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.effects;
    throw error;
  }
}

type Observed = ReadonlyMap<Target, Readonly<Record<string, string>>>;

/** What follows from the targets, as the transaction of the context has them. */
async function observe(ctx: Ctx, targets: readonly Target[]): Promise<Observed> {
  const observed = new Map<Target, Record<string, string>>();
  for (const target of targets) {
    const found: Record<string, string> = {};
    for (const ask of observersOf(ctx.runtime, target.type)) Object.assign(found, await ask(ctx, target.id));
    observed.set(target, found);
  }
  return observed;
}

function compare(targets: readonly Target[], before: Observed, after: Observed): Consequence[] {
  return targets.flatMap((target) => {
    const [was, becomes] = [before.get(target) ?? {}, after.get(target) ?? {}];
    return [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
      .map((name) => ({ name, before: was[name] ?? null, after: becomes[name] ?? null }))
      .filter((each) => each.before !== each.after)
      .map((each) => ({ type: target.type, recordId: target.id, ...each }));
  });
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
