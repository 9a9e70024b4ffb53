import type { EntityManager, EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Reader } from './read/reader.ts';
import type { Runtime } from './runtime.ts';

/** Who asks. `kind` decides which row scope applies; a person with a staff role is `staff`, anyone else a `customer`. */
export interface Caller {
  readonly kind: 'anonymous' | 'customer' | 'staff' | 'system';
  readonly userId: string | null;
  readonly sessionId: string | null;
  /** The customer whose view a member of staff has taken on. */
  readonly effectiveUserId: string | null;
  readonly permissions: ReadonlySet<string>;
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
  /** Changes who the caller is for the rest of the request: signing in does. */
  become(caller: Caller): void;
  /** What the open deed is about, in order; see `target`. */
  readonly targets: Map<string, Target>;
  /** The audit entries that this request has written, so that its answer can name them. */
  readonly entries: string[];
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

/**
 * A context for one request, or for one job. The entity manager and the reader are only made when someone asks for them.
 *
 * @example const ctx = createContext(runtime, await authenticateRequest(request, runtime), requestInfo(request, reply));
 */
export const createContext = (runtime: Runtime, caller: Caller, request: RequestInfo = noRequest): Ctx =>
  contextOver({ runtime, request, caller, entries: [] });

/**
 * The same request seen from inside a transaction. Who signs in there has signed in for the rest of the request.
 *
 * @example await ctx.em.transactional((em) => work(insideTransaction(ctx, em)));
 */
export const insideTransaction = (ctx: Ctx, em: EntityManager): Ctx =>
  contextOver(
    shared.get(ctx) ?? { runtime: ctx.runtime, request: ctx.request, caller: ctx.caller, entries: [] },
    em,
  );

interface Shared {
  readonly runtime: Runtime;
  readonly request: RequestInfo;
  readonly entries: string[];
  caller: Caller;
}

const shared = new WeakMap<Ctx, Shared>();

function contextOver(state: Shared, transaction?: EntityManager): Ctx {
  const { runtime, request } = state;
  let em = transaction;
  let readAs: Caller | undefined;
  let reader: Reader | undefined;
  const ctx: Ctx = {
    runtime,
    request,
    config: runtime.config,
    clock: runtime.clock,
    log: request.id ? runtime.log.child({ requestId: request.id }) : runtime.log,
    targets: new Map(),
    entries: state.entries,
    get caller() {
      return state.caller;
    },
    get em() {
      return (em ??= runtime.orm.em.fork());
    },
    get read() {
      if (!reader || readAs !== state.caller) {
        readAs = state.caller;
        reader = runtime.engine.reader(runtime.pool, readAs, {
          ...(transaction && { em: transaction }),
          onLock: (entity) => target(ctx, entity),
        });
      }
      return reader;
    },
    become(next) {
      state.caller = next;
    },
  };
  shared.set(ctx, state);
  return ctx;
}

/**
 * Says that the open deed is about a record. What `read.lock` loads and what a mutation returns is noted by itself.
 *
 * @example target(ctx, organization);
 */
export function target(ctx: Ctx, entity: object): void {
  const meta = ctx.runtime.orm.getMetadata().find(entity.constructor as never) as EntityMetadata | undefined;
  if (!meta) return;
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
