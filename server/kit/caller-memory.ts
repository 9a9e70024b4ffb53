import type { QueryConfig, QueryResultRow } from 'pg';
import { anonymous, type Caller } from './context.ts';
import { PairedDatabase } from './paired-database.ts';
import type { Database } from './read/plan.ts';
import type { Runtime } from './runtime.ts';

/** Somebody who sends a request, by what they show: a session or a key. */
export interface Sender<Row extends QueryResultRow = QueryResultRow> {
  /** What they show, hashed as it is kept. */
  readonly id: string;
  /** A statement that says who that is now; it finds one row, or none. */
  readonly question: QueryConfig;
  /** Whoever the answer to the question shows. Throws where they may send nothing. `isAgain` where `again` was asked already. */
  welcome(found: Row | undefined, isAgain: boolean): Promise<Welcomed>;
}

export interface Welcomed {
  readonly caller: Caller;
  /** What is asked the next time before anything is read for them, such as whether they come too often. Throws where they do. */
  readonly again?: () => Promise<void>;
}

/** Who sends a request, as far as is remembered. Nothing that was read for them may be shown before `confirm` has answered true. */
export interface PresumedCaller {
  readonly caller: Caller;
  /** Reads through it carry the question who it really is along. */
  readonly database: Database;
  /** Whether they are still who they were, and may still do the same. */
  confirm(): Promise<boolean>;
}

const mostRemembered = 10_000;

/**
 * Remembers the callers of a process, so that a query need not wait to learn who sends it: it is read as whoever they were last,
 * and the statement that says who it is now goes to the database together with the first read. An answer for somebody
 * whose session or key has ended, or whose permissions have changed, is thrown away unseen, and the query done anew.
 */
export class CallerMemory {
  readonly #runtime: Runtime;
  readonly #welcomed = new Map<string, Welcomed>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Asks the database, and remembers its answer. */
  async identify(sender: Sender): Promise<Caller> {
    const welcomed = await ask(this.#runtime, sender);
    this.#remember(sender.id, welcomed);
    return welcomed.caller;
  }

  /** Null where nobody is remembered. For queries alone: a mutation cannot be thrown away. */
  async presume(sender: Sender): Promise<PresumedCaller | null> {
    const known = this.#welcomed.get(sender.id);
    if (!known) return null;
    await known.again?.();
    const database = new PairedDatabase<QueryResultRow>(this.#runtime.pool, sender.question);
    const confirm = async (): Promise<boolean> => {
      const { rows } = await database.answer();
      const now = await sender.welcome(rows[0], true);
      this.#remember(sender.id, now);
      return isSame(known.caller, now.caller);
    };
    return { caller: known.caller, database, confirm };
  }

  #remember(id: string, welcomed: Welcomed): void {
    this.#welcomed.delete(id);
    if (welcomed.caller.kind === 'anonymous') return;
    const oldest = this.#welcomed.keys().next().value;
    if (this.#welcomed.size >= mostRemembered && oldest !== undefined) this.#welcomed.delete(oldest);
    this.#welcomed.set(id, welcomed);
  }
}

async function ask(runtime: Runtime, sender: Sender): Promise<Welcomed> {
  const { rows } = await runtime.pool.query<QueryResultRow>(sender.question);
  return sender.welcome(rows[0], false);
}

/**
 * Who sends a request, asked of the database; for who sends one request in a while.
 *
 * @example const caller = await identify(runtime, browserOf(request, runtime));
 */
export const identify = async (runtime: Runtime, sender: Sender | null): Promise<Caller> =>
  sender ? (await ask(runtime, sender)).caller : anonymous;

const isSame = (one: Caller, other: Caller): boolean =>
  one.kind === other.kind &&
  one.userId === other.userId &&
  one.sessionId === other.sessionId &&
  one.keyId === other.keyId &&
  one.appId === other.appId &&
  one.productId === other.productId &&
  one.actor === other.actor &&
  one.permissions === other.permissions;

const mostSets = 100;
const sets = new Map<string, ReadonlySet<string>>();

/**
 * The permissions that a text names, between spaces. Roles and keys are few in kind: all who may do the same have one set.
 *
 * @example permissionSet('billing.read billing.refund')
 */
export function permissionSet(permissions: string): ReadonlySet<string> {
  const known = sets.get(permissions);
  if (known) return known;
  if (sets.size >= mostSets) sets.clear();
  const made: ReadonlySet<string> = new Set(permissions.split(' ').filter(Boolean));
  sets.set(permissions, made);
  return made;
}
