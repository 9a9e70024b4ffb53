import type { EntityManager } from '@mikro-orm/postgresql';
import { createContext, type Ctx, type Target } from '../kit/context.ts';
import { observersOf } from '../kit/consequences.ts';
import { beginDeed } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import { rehearsals, type JobContext, type RehearsedJob } from '../kit/job.ts';
import { patiently } from '../kit/patiently.ts';
import { readChanges } from './audit.loaders.ts';
import type { Consequence, Effects, PlannedMail } from './effects.ts';

/** What a rehearsal found, or the fault that the act would be refused with. */
export type Rehearsal = Effects | UserError;

/** Ends a transaction of rehearsals: whatever is left of them is taken back. */
class Rehearsed extends Error {
  constructor(readonly found: Rehearsal[]) {
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
  const [found] = await rehearseEach(ctx, action, [work], (inner, each) => each(inner));
  if (!found || found instanceof UserError) throw found;
  return found;
}

/**
 * The same act on several records: each is taken back before the next begins, which sees nothing of it, not even a lock. They share
 * a transaction, because beginning and ending one costs as much as a small act.
 *
 * @example const found = await rehearseEach(ctx, 'suspendOrganization', ids, (inner, id) => suspendOrganization(inner, { id, reason }));
 */
export async function rehearseEach<T>(
  ctx: Ctx,
  action: string,
  items: readonly T[],
  work: (inner: Ctx, item: T) => Promise<unknown>,
): Promise<Rehearsal[]> {
  const { runtime, caller, request } = ctx;
  const outside = (): Ctx =>
    createContext(runtime, caller, { ...request, setCookie: () => {}, clearCookie: () => {} });
  try {
    const transaction = async (em: EntityManager): Promise<never> => {
      const deedId = await beginDeed(outside(), em, { action });
      await em.execute('savepoint rehearsal');
      const found: Rehearsal[] = [];
      for (const item of items)
        found.push(await rehearseOne(outside(), em, deedId, (inner) => work(inner, item)));
      throw new Rehearsed(found);
    };
    return await patiently(() => runtime.orm.em.fork().transactional(transaction));
  } catch (error) {
    if (error instanceof Rehearsed) return error.found;
    throw error;
  }
}

/** Leaves the transaction as the savepoint found it. */
async function rehearseOne(
  outside: Ctx,
  em: EntityManager,
  deedId: string,
  work: (inner: Ctx) => Promise<unknown>,
): Promise<Rehearsal> {
  const jobs: RehearsedJob[] = [];
  rehearsals.set(em, jobs);
  const inner = outside.inside(em);
  const takeBack = async (): Promise<void> => {
    em.clear();
    await em.execute('rollback to savepoint rehearsal');
  };
  try {
    await work(inner);
    await em.flush();
    const changes = await readChanges(inner, deedId);
    const targets = [...inner.targets.values()];
    const after = await observe(inner, targets);
    const mails = await mailsOf(inner, em, jobs);
    // on the same connection: who waited for a second one while he holds the first could wait for ever
    await takeBack();
    const before = await observe(outside.inside(em), targets);
    return { changes, consequences: compare(targets, before, after), mails };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await takeBack();
    return error;
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
    id: 'rehearsal',
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
    if (job.tells) mails.push(job.tells(payload));
    else if (job.isRehearsed) await job.run(context, payload);
  }
  return mails;
}
