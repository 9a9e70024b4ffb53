import type { FastifyInstance } from 'fastify';
import type { Consequences } from './consequences.ts';
import type { Duty } from './duty.ts';
import type { Export } from './export.ts';
import type { Job } from './job.ts';
import type { Limit } from './rate-limit.ts';
import type { Rule } from './rules.ts';
import type { Runtime } from './runtime.ts';
import type { EntityClass } from './read/entity-class.ts';
import type { TimelineSource } from './timeline-source.ts';

/** What the audit is told about a table beside its personal columns, which the entity marks. */
export interface AuditedTable {
  /** Columns that show as "changed" and never as their value. */
  readonly secret?: readonly string[];
  /** The column that names the person whose data it is; the row itself where it is left out. */
  readonly subject?: string;
  /** Columns that are never recorded; an update of these alone needs no deed. */
  readonly omitted?: readonly string[];
}

/** Adds HTTP routes that are not GraphQL; each handler checks its permission by itself. */
export type Route = (app: FastifyInstance, runtime: Runtime) => void | Promise<void>;

export interface Module extends Consequences {
  readonly name: string;
  /** Classes that are tables; most of them are GraphQL types, too. */
  readonly entities?: readonly EntityClass[];
  readonly resolvers?: readonly EntityClass[];
  /** One line for every root field of the resolvers: who may call it. */
  readonly rules?: { readonly Query?: Record<string, Rule>; readonly Mutation?: Record<string, Rule> };
  /** How often an actor may execute a mutation, across all processes. */
  readonly limits?: Readonly<Record<string, Limit>>;
  /** Permission names and what each allows, in words. */
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs?: readonly Job[];
  /** What each worker looks after all the time. */
  readonly duties?: readonly Duty[];
  readonly routes?: readonly Route[];
  /** Lists that can be downloaded as CSV, by the name of their query; see `csv`. */
  readonly exports?: Readonly<Record<string, Export>>;
  readonly timeline?: readonly TimelineSource[];
  readonly tables?: Readonly<Record<string, AuditedTable>>;
  /** Mutations that have no preview, and why not. Every other mutation has one. */
  readonly withoutPreview?: Readonly<Record<string, string>>;
  /**
   * Mutations that are one statement, whose row is its own record, and why: apps execute them a thousand times a minute. They get neither
   * a transaction nor an entry of the audit, so that they write only what is `exempt`.
   */
  readonly ownRecord?: Readonly<Record<string, string>>;
  /** How a record is called where only its id is known, by table: an SQL expression over the row. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Tables that are their own record, such as a ledger, and that the audit leaves alone. */
  readonly exempt?: readonly string[];
}

/**
 * Names a module's parts in one place; `server/modules.ts` lists the modules in ladder order.
 *
 * @example export const organizations = defineModule({ name: 'organizations', entities: [Organization], … });
 */
export const defineModule = (module: Module): Module => module;
