import type { EntityManager } from '@mikro-orm/postgresql';
import { createContext, noRequest, system, type Ctx, type Target } from './context.ts';
import { v7 } from 'uuid';
import { UserError } from './errors.ts';
import { patiently } from './patiently.ts';
import type { Runtime } from './runtime.ts';

/** What the audit keeps of a deed beside the rows that it changed. */
export interface DeedSpec {
  /** As the API names it: `suspendOrganization`. */
  readonly action: string;
  /** A system that acts by itself: `stripe`, `job:renewals`, `seed`. Left out where a person acts. */
  readonly actor?: string;
  /** The person in whose name a system acts, or who is the caller. */
  readonly userId?: string | null;
  readonly reason?: string | null;
  /** The job that tells news by this deed, the same for each of its tries. */
  readonly telling?: string;
  /** Leave no entry when nothing changed: for mirrors of another system, which mostly find nothing new. */
  readonly onlyIfChanged?: boolean;
}

/**
 * One transaction with its audit entry, for what no mutation does: jobs, webhooks, seeding. PostgreSQL may turn it away and have it done
 * anew, so that `work` changes nothing outside.
 *
 * @example await deed(runtime, { action: 'mirrorSubscription', actor: 'stripe' }, (ctx) => mirrorSubscription(ctx, found));
 */
export const deed = <T>(runtime: Runtime, spec: DeedSpec, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  perform(
    createContext(runtime, system, spec.telling ? { ...noRequest, telling: spec.telling } : noRequest),
    spec,
    work,
  );

/** What the pipeline does for each mutation and `deed` for everything else. A failed deed leaves an entry of its own. */
export async function perform<T>(ctx: Ctx, spec: DeedSpec, work: (inner: Ctx) => Promise<T>): Promise<T> {
  const id = v7();
  let targets: ReadonlyMap<string, Target> = new Map();
  try {
    const transaction = async (em: EntityManager) => {
      await beginDeed(ctx, em, spec, id);
      const inner = ctx.inside(em);
      targets = inner.targets;
      const result = await work(inner);
      await em.flush();
      const written = await finishDeed(em, targets, inner, spec);
      return { result, written };
    };
    const outcome = await patiently(() => ctx.runtime.orm.em.fork().transactional(transaction));
    if (outcome.written) ctx.entries.push({ id, action: spec.action, targets: [...targets.values()] });
    return outcome.result;
  } catch (error) {
    await recordFailure(ctx, spec, targets, error);
    throw error;
  }
}

/** Opens the deed of a transaction and answers its id; `perform` does it for everyone but a rehearsal. */
export async function beginDeed(
  ctx: Ctx,
  em: EntityManager,
  spec: DeedSpec,
  id: string = v7(),
  error: string | null = null,
): Promise<string> {
  const { caller, request, clock } = ctx;
  const userId = spec.userId ?? caller.userId;
  await em.execute(
    `select audit.begin_deed(?, ?, reason => ?, actor_user => ?, effective_user => ?, ip => ?, user_agent => ?,
       request_id => ?, error => ?, at => ?, id => ?, lazy => true)`,
    [
      spec.action,
      spec.actor ?? caller.actor ?? (userId ? 'user' : caller.kind),
      spec.reason ?? null,
      userId,
      caller.effectiveUserId,
      request.ip,
      request.userAgent,
      request.id || null,
      error,
      clock.now(),
      id,
    ],
  );
  return id;
}

/**
 * SQL for the id of the open deed's entry, or null where nothing has changed under it so far, and no entry may be written.
 *
 * @example update inbound_event set entry_id = ${entryIfChanged} where …
 */
export const entryIfChanged = `case when coalesce(current_setting('bursar.deed_changed', true), '') <> '' then audit.current_deed() end`;

/**
 * Has the open deed written into the audit log although no table that the audit watches has changed: what it did lies elsewhere, such
 * as in a job that it began.
 *
 * @example await keepEntry(ctx);
 */
export async function keepEntry({ em }: Ctx): Promise<void> {
  await em.execute(`select set_config('bursar.deed_changed', 'yes', true)`);
}

/** Whether an entry was written. Who signed in during the deed is its actor, though nobody was when it began. */
async function finishDeed(
  em: EntityManager,
  targets: ReadonlyMap<string, Target>,
  { caller }: Ctx,
  spec: DeedSpec,
): Promise<boolean> {
  const pairs = [...targets.values()].map(({ type, id }) => [type, id]);
  const signedIn = spec.userId || spec.actor ? null : caller.userId;
  const [row] = await em.execute<{ written: boolean }[]>(
    'select audit.finish_deed(?::jsonb, ?, ?) as written',
    [JSON.stringify(pairs), signedIn, spec.onlyIfChanged === true],
  );
  return row?.written === true;
}

/** Only a code goes into the audit: the message of an unexpected error may quote what must not be kept. */
async function recordFailure(
  ctx: Ctx,
  spec: DeedSpec,
  targets: ReadonlyMap<string, Target>,
  error: unknown,
): Promise<void> {
  const code = error instanceof UserError ? `${error.code}: ${error.message}` : 'INTERNAL_SERVER_ERROR';
  try {
    await ctx.runtime.orm.em.fork().transactional(async (em) => {
      await beginDeed(ctx, em, spec, v7(), code);
      await finishDeed(em, targets, ctx, { ...spec, onlyIfChanged: false });
    });
  } catch (second) {
    ctx.log.error({ err: second, action: spec.action }, 'the failed deed could not be recorded');
  }
}
