import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { forbidden } from '../errors.ts';
import { attachResolvers } from './attach.ts';
import { SYSTEM, accessOf, type Access } from './caller.ts';
import { classProblems } from './check-classes.ts';
import { databaseProblems, type Connection } from './check-database.ts';
import { Compilation } from './compilation.ts';
import type { ReadCaller } from './environment.ts';
import { closeExtensions } from './extend.ts';
import { Model } from './model.ts';
import { variableShapes, type ShapeOf } from './plan-key.ts';
import { Plan, StatementNames, type Compiled, type Database, type ReadStatistics } from './plan.ts';
import { Reader, type ReadHooks } from './reader.ts';
import { selectNested } from './select-nested.ts';
import type { SelectionSource } from './selection.ts';

interface OperationPlans {
  readonly shapes: readonly (readonly [string, ShapeOf])[];
  readonly plans: Map<string, Plan>;
}

/** More shapes than this of one operation are an attack or a mistake; the plans are then made anew. */
const mostPlans = 200;

/**
 * Turns a GraphQL selection over classes that are entity and object type at once into one prepared statement, keeps the
 * plan, and runs it for whoever asks.
 *
 * @example
 * const engine = new ReadEngine(orm.getMetadata());
 * engine.attach(schema);                                     // resolvers of lists, and every check that needs no database
 * const read = engine.reader(pool, caller, { em, onLock });  // one for each request; `ctx.read`
 */
export class ReadEngine {
  readonly statistics: ReadStatistics = { compiled: 0, statements: 0, named: 0 };
  readonly #metadata: MetadataStorage;
  readonly #names = new StatementNames(this.statistics);
  #schema: GraphQLSchema | null = null;
  readonly #operations = new WeakMap<OperationDefinitionNode, OperationPlans>();
  #model: Model | null = null;
  #permissions: readonly string[] = [];

  constructor(metadata: MetadataStorage) {
    this.#metadata = metadata;
  }

  /** What is known of the classes; there from `attach` on, when all of them have been declared. */
  get model(): Model {
    if (!this.#model) throw new Error('The read engine is not attached to a schema yet.');
    return this.#model;
  }

  /**
   * Connects the schema: lists inside rows get their resolvers, columns lose theirs. Stops with a sentence that names class
   * and field where a field cannot be read, a class has no scope, or an order could skip rows.
   */
  attach(schema: GraphQLSchema): GraphQLSchema {
    closeExtensions();
    const model = new Model(this.#metadata);
    this.#model = model;
    this.#schema = schema;
    stopOn(classProblems(schema, model));
    this.#permissions = attachResolvers(schema, model);
    return schema;
  }

  /**
   * What only the database can tell, asked once at boot: every order, scope, nested list and search has an index, every
   * has-one a unique one. Stops with a sentence for each that has not.
   *
   * @example await engine.verify(pool);
   */
  async verify(pool: { connect(): Promise<Connection & { release(): void }> }): Promise<void> {
    const { schema } = this.source;
    const connection = await pool.connect();
    try {
      stopOn(await databaseProblems(connection, schema, this.model));
    } finally {
      connection.release();
    }
  }

  get source(): SelectionSource {
    if (!this.#schema) throw new Error('The read engine is not attached to a schema yet.');
    return { schema: this.#schema, fragments: {}, variableValues: {} };
  }

  /** Reads as one caller. */
  reader(database: Database, caller: ReadCaller, hooks: ReadHooks = {}): Reader {
    return new Reader(this, database, caller, hooks);
  }

  /** The plan of a field of an operation, compiled once for each shape of the variables and each kind of caller. */
  plan(
    info: GraphQLResolveInfo,
    caller: ReadCaller,
    what: string,
    compile: (compilation: Compilation) => Compiled,
  ): Plan {
    const access = accessOf(caller);
    const operation = this.#plansOf(info);
    const key = this.#key(info, access, what, operation.shapes);
    const known = operation.plans.get(key);
    if (known) return known;
    const compilation = this.compilation(info, access);
    const plan = new Plan(compilation, compile(compilation), this.#names);
    if (operation.plans.size >= mostPlans) operation.plans.clear();
    operation.plans.set(key, plan);
    this.statistics.compiled++;
    return plan;
  }

  compilation(source: SelectionSource, access: Access): Compilation {
    // a caller without a kind that any scope names reads nothing, before anything is compiled or sent
    if (access.kind === 'anonymous' || !access.kind) throw forbidden();
    return new Compilation(this.model, source, access, selectNested);
  }

  #plansOf(info: GraphQLResolveInfo): OperationPlans {
    const known = this.#operations.get(info.operation);
    if (known) return known;
    const made = { shapes: variableShapes(info.schema, info.operation), plans: new Map<string, Plan>() };
    this.#operations.set(info.operation, made);
    return made;
  }

  #key(info: GraphQLResolveInfo, access: Access, what: string, shapes: OperationPlans['shapes']): string {
    let path = '';
    for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) {
      if (typeof at.key === 'string') path += `.${at.key}`;
    }
    const rights =
      access.kind === SYSTEM ? '' : this.#permissions.map((name) => (access.may(name) ? 1 : 0)).join('');
    const variables = shapes.map(([name, shape]) => shape(info.variableValues[name])).join(' ');
    return `${access.kind} ${rights} ${what} ${path} ${variables}`;
  }
}

function stopOn(problems: readonly string[]): void {
  if (problems.length) throw new Error(problems.join('\n'));
}
