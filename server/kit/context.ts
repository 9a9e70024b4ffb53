import type { EntityManager, EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import type { Pool, QueryConfig, QueryResultRow } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './read/plan.ts';
import type { Reader } from './read/reader.ts';
import type { Runtime } from './runtime.ts';

/**
 * Who asks. `kind` decides which row scope applies; a person with a staff role is `staff`, anyone else a `customer`, and a program with a
 * key of its own an `integrator`.
 */
export interface Caller {
  readonly kind: 'anonymous' | 'customer' | 'staff' | 'integrator' | 'system';
  readonly userId: string | null;
  readonly sessionId: string | null;
  /** The customer whose view a member of staff has taken on. */
  readonly effectiveUserId: string | null;
  readonly permissions: ReadonlySet<string>;
  /** Of an integrator: its app, the product that the app is sold as, and the key that it sent. */
  readonly appId?: string;
  readonly productId?: string;
  readonly keyId?: string;
  /** How the audit calls whoever is no person: `app:analyticsWeb`. */
  readonly actor?: string;
}

export const anonymous: Caller = {
  kind: 'anonymous',
  userId: null,
  sessionId: null,
  effectiveUserId: null,
  permissions: new Set(),
};

/** Jobs, webhooks and seeding: what they may do is decided by their code. */
export const system: Caller = { ...anonymous, kind: 'system' };

export interface CookieOptions {
  readonly expires?: Date;
}

/** What a verb may know of, and do to, the request that called it. */
export interface RequestInfo {
  readonly id: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** The job that tells news, the same for each of its tries: what it says to somebody is said once. */
  readonly telling?: string;
  setCookie(name: string, value: string, options?: CookieOptions): void;
  clearCookie(name: string): void;
}

/** Handed to every resolver and verb. */
export interface Ctx {
  readonly runtime: Runtime;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  readonly request: RequestInfo;
  readonly caller: Caller;
  /** Inside a mutation or a deed: works in its transaction. */
  readonly em: EntityManager;
  readonly read: Reader;
  /**
   * A prepared statement that only reads, outside of any transaction. In a query it travels together with the question who asks.
   *
   * @example const [found] = await ctx.ask<Found>({ name: 'read-license', text, values: [key] });
   */
  ask<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]>;
  /** Changes who the caller is for the rest of the request: signing in does. */
  become(caller: Caller): void;
  /** The same request seen from inside a transaction. */
  inside(em: EntityManager): Ctx;
  /** What the open deed is about, in order; see `target`. */
  readonly targets: Map<string, Target>;
  /** The audit entries that this request has written, so that its answer can name them. */
  readonly entries: WrittenEntry[];
}

/** An audit entry, by its id, the action that it tells of, and what that was about. */
export interface WrittenEntry {
  readonly id: string;
  readonly action: string;
  readonly targets: readonly Target[];
}

/** A record by the name of its class and its id. */
export interface Target {
  readonly type: string;
  readonly id: string;
}

export const noRequest: RequestInfo = {
  id: '',
  ip: null,
  userAgent: null,
  setCookie: () => {},
  clearCookie: () => {},
};

/** What the contexts of one request have in common. */
interface Shared {
  readonly runtime: Runtime;
  readonly database: Database;
  readonly request: RequestInfo;
  readonly entries: WrittenEntry[];
  caller: Caller;
}

/** Its state stands in plain properties, and what it offers on the prototype, because Apollo copies the one it is given. */
class RequestContext implements Ctx {
  readonly targets = new Map<string, Target>();
  private readonly shared: Shared;
  private readonly transaction: EntityManager | undefined;
  private ownEm: EntityManager | undefined;
  private reader: { readonly caller: Caller; readonly read: Reader } | undefined;

  constructor(shared: Shared, transaction?: EntityManager) {
    this.shared = shared;
    this.transaction = transaction;
  }

  get runtime(): Runtime {
    return this.shared.runtime;
  }

  get config(): Config {
    return this.runtime.config;
  }

  get clock(): Clock {
    return this.runtime.clock;
  }

  get request(): RequestInfo {
    return this.shared.request;
  }

  get log(): Logger {
    return this.request.id ? this.runtime.log.child({ requestId: this.request.id }) : this.runtime.log;
  }

  get entries(): WrittenEntry[] {
    return this.shared.entries;
  }

  get caller(): Caller {
    return this.shared.caller;
  }

  get em(): EntityManager {
    return this.transaction ?? (this.ownEm ??= this.runtime.orm.em.fork());
  }

  get read(): Reader {
    if (this.reader?.caller !== this.caller) {
      const hooks = {
        em: this.transaction,
        fork: () => this.em,
        onLock: (entity: object) => target(this, entity),
      };
      this.reader = {
        caller: this.caller,
        read: this.runtime.engine.reader(this.shared.database, this.caller, hooks),
      };
    }
    return this.reader.read;
  }

  async ask<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]> {
    // a pool, or what stands in for one
    const database = this.shared.database as Pick<Pool, 'query'>;
    return (await database.query<Row>(statement)).rows;
  }

  become(caller: Caller): void {
    this.shared.caller = caller;
  }

  inside(em: EntityManager): Ctx {
    return new RequestContext(this.shared, em);
  }
}

/**
 * A context for one request, or for one job. The entity manager and the reader are only made when someone asks for them.
 *
 * @example const ctx = createContext(runtime, await authenticateRequest(request, runtime), requestInfo(request, reply));
 */
export const createContext = (
  runtime: Runtime,
  caller: Caller,
  request: RequestInfo = noRequest,
  database: Database = runtime.pool,
): Ctx => new RequestContext({ runtime, database, request, caller, entries: [] });

/**
 * Says that the open deed is about a record. What `read.lock` loads and what a mutation returns is noted by itself.
 *
 * @example target(ctx, organization);
 */
export function target(ctx: Ctx, entity: object): void {
  const meta = ctx.runtime.orm.getMetadata().find(entity.constructor as never) as EntityMetadata | undefined;
  // an entry is not about itself
  if (!meta || meta.schema === 'audit') return;
  note(ctx, meta.className, entity);
  for (const relation of concerns.get(entity.constructor) ?? []) {
    const related = (entity as Record<string, unknown>)[relation];
    const name = meta.properties[relation as never] as EntityProperty | undefined;
    if (related && name?.targetMeta) note(ctx, name.targetMeta.className, related);
  }
}

function note(ctx: Ctx, type: string, record: object): void {
  const { id } = record as { id?: unknown };
  if (typeof id === 'string') ctx.targets.set(`${type}:${id}`, { type, id });
}

const concerns = new Map<object, readonly string[]>();

/**
 * A deed about a row of this class is about these related rows, too, so that it shows in their timeline.
 *
 * @example @Concerns('organization') class Subscription { … }
 */
export const Concerns =
  (...relations: string[]) =>
  (type: abstract new (...args: never[]) => object): void => {
    concerns.set(type, relations);
  };
