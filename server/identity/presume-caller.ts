import type { FastifyRequest } from 'fastify';
import type { Caller } from '../kit/context.ts';
import { PairedDatabase } from '../kit/paired-database.ts';
import type { Database } from '../kit/read/plan.ts';
import type { Runtime } from '../kit/runtime.ts';
import {
  askWho,
  authenticateRequest,
  sessionOf,
  welcomeCaller,
  type FoundCaller,
} from './authenticate-request.ts';

/** Who sends a request, as far as is remembered. Nothing that was read for them may be shown before `confirm` has answered true. */
export interface PresumedCaller {
  readonly caller: Caller;
  /** Reads through it carry the question who it really is along. */
  readonly database: Database;
  /** Whether the session is still theirs, and they may still do the same. */
  confirm(): Promise<boolean>;
}

const mostRemembered = 10_000;

/**
 * Remembers the callers of a process, so that a query need not wait to learn who sends it: it is read as whoever the session
 * was last, and the statement that says who it is now goes to the database together with the first read. An answer for somebody
 * whose session has ended, or whose permissions have changed, is thrown away unseen, and the query done anew.
 */
export class CallerMemory {
  readonly #runtime: Runtime;
  readonly #callers = new Map<string, Caller>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Asks the database, and remembers its answer. */
  async authenticate(request: FastifyRequest): Promise<Caller> {
    const caller = await authenticateRequest(request, this.#runtime);
    const tokenHash = sessionOf(request, this.#runtime);
    if (tokenHash) this.#remember(tokenHash, caller);
    return caller;
  }

  /** Null where nobody is remembered. For queries alone: a mutation cannot be thrown away. */
  presume(request: FastifyRequest): PresumedCaller | null {
    const tokenHash = sessionOf(request, this.#runtime);
    const caller = tokenHash && this.#callers.get(tokenHash);
    if (!tokenHash || !caller) return null;
    const database = new PairedDatabase<FoundCaller>(this.#runtime.pool, askWho(tokenHash));
    const confirm = async (): Promise<boolean> => {
      const { rows } = await database.answer();
      const now = await welcomeCaller(rows[0], this.#runtime);
      this.#remember(tokenHash, now);
      return isSame(caller, now);
    };
    return { caller, database, confirm };
  }

  #remember(tokenHash: string, caller: Caller): void {
    this.#callers.delete(tokenHash);
    if (caller.kind === 'anonymous') return;
    const oldest = this.#callers.keys().next().value;
    if (this.#callers.size >= mostRemembered && oldest !== undefined) this.#callers.delete(oldest);
    this.#callers.set(tokenHash, caller);
  }
}

const isSame = (one: Caller, other: Caller): boolean =>
  one.kind === other.kind &&
  one.userId === other.userId &&
  one.sessionId === other.sessionId &&
  one.permissions === other.permissions;
