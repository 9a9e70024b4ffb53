import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { accessOf, type Access } from './caller.ts';
import type { Compilation } from './compilation.ts';
import type { AnyList } from './declarations.ts';
import type { EntityClass } from './entity-class.ts';
import type { ReadCaller } from './environment.ts';
import type { List } from './list.ts';
import { loadRow } from './load-row.ts';
import type { Model } from './model.ts';
import type { Compiled, Database, Plan } from './plan.ts';
import { compileEach, rowsOf, type EachRequest, type Rows } from './select-each.ts';
import { selectList } from './select-list.ts';
import { objectTypeOf } from './select-object.ts';
import { keyConditions, selectOne } from './select-one.ts';
import { pick, type SelectionSource } from './selection.ts';
import { join, sql } from './sql.ts';

/** What the surroundings of a reader bring. */
export interface ReadHooks {
  /** The entity manager of the transaction that `lock` works in. */
  readonly em?: EntityManager;
  /** The entity manager that `find` loads into outside of a transaction. */
  readonly fork?: () => EntityManager;
  /** Told of every entity that is locked: what is locked is about to change. */
  readonly onLock?: (entity: object) => void;
}

/** What a reader needs of the engine. */
export interface Planner {
  readonly model: Model;
  /** The schema, for what is read without a selection. */
  readonly source: SelectionSource;
  plan(
    info: GraphQLResolveInfo,
    caller: ReadCaller,
    what: string,
    compile: (compilation: Compilation) => Compiled,
  ): Plan;
  compilation(source: SelectionSource, access: Access): Compilation;
}

/** Which row: the id, or the properties of any key. */
export type KeyOf<T> = string | Partial<Record<keyof T & string, unknown>>;

/** Reads and locks as one caller; `ctx.read`. */
export class Reader {
  readonly #engine: Planner;
  readonly #database: Database;
  readonly #caller: ReadCaller;
  readonly #hooks: ReadHooks;
  readonly #locked = new Map<string, object>();

  constructor(engine: Planner, database: Database, caller: ReadCaller, hooks: ReadHooks) {
    this.#engine = engine;
    this.#database = database;
    this.#caller = caller;
    this.#hooks = hooks;
  }

  /**
   * A page of a list, as the field asks for it. `fixed` are equalities that the code decides, not the caller.
   *
   * @example users(\@Args(() => Users.Args) _: object, \@Ctx() ctx: Ctx, \@Info() info: GraphQLResolveInfo) { return ctx.read.page(Users, info); }
   */
  async page<T extends object>(
    list: List<T>,
    info: GraphQLResolveInfo,
    fixed: Partial<Record<keyof T & string, unknown>> = {},
  ): Promise<object> {
    const erased = list as unknown as AnyList;
    const keys = Object.keys(fixed);
    const plan = this.#engine.plan(info, this.#caller, `${list.name} ${keys.join()}`, (compilation) => {
      const definition = info.parentType.getFields()[info.fieldName];
      const [node] = info.fieldNodes;
      if (!definition || !node) throw new Error(`${info.fieldName} is not a field.`);
      const use = compilation.use(definition, node, erased);
      const conditions = (alias: string) => keyConditions(compilation, list.type, alias, keys);
      const connection = pick(compilation.source, objectTypeOf(info.returnType), [info.fieldNodes]);
      const page = selectList(compilation, erased, use, { conditions, fixed: keys }, connection);
      const columns = join([...page.columns, ...(page.opposite ? [sql`(${page.opposite})`] : [])], ', ');
      return { ...page, main: sql`select ${columns} from ${page.from} order by ${page.order}` };
    });
    const environment = plan.environment(this.#caller, fixed, info.variableValues);
    return (await plan.run(this.#database, environment)) as object;
  }

  /**
   * One row by its key, or null where it does not exist or the caller may not see it.
   *
   * @example user(\@Arg('id', () => ID) id: string, \@Ctx() ctx: Ctx, \@Info() info: GraphQLResolveInfo) { return ctx.read.one(User, info, { id }); }
   */
  async one<T extends object>(
    type: EntityClass<T>,
    info: GraphQLResolveInfo,
    key: KeyOf<T>,
  ): Promise<object | null> {
    const wanted = this.#key(type, key);
    const plan = this.#engine.plan(
      info,
      this.#caller,
      `${type.name}.${Object.keys(wanted).join()}`,
      (compilation) => selectOne(compilation, type, Object.keys(wanted), [info.fieldNodes]),
    );
    const environment = plan.environment(this.#caller, wanted, info.variableValues);
    return (await plan.run(this.#database, environment)) as object | null;
  }

  /**
   * The row that a verb is about to change: locked until the transaction ends, loaded into its entity manager, and only if
   * the caller may see it. Throws NOT_FOUND otherwise.
   *
   * @example const organization = await ctx.read.lock(Organization, input.id);
   */
  async lock<T extends object>(type: EntityClass<T>, key: KeyOf<T>): Promise<T> {
    const { em, onLock } = this.#hooks;
    if (!em) throw new Error('Rows are locked inside a transaction: this reader has none.');
    const wanted = this.#key(type, key);
    const name = `${type.name} ${JSON.stringify(wanted)}`;
    const known = this.#locked.get(name) as T | undefined;
    // already locked; reading it again would undo what the verb has changed since
    if (known) return known;
    const entity = await this.#load(em, type, wanted, true);
    this.#locked.set(name, entity);
    onLock?.(entity);
    return entity;
  }

  /**
   * As `lock`, but only to look at: what a query computes from, or a verb compares with. Works outside of a transaction, too.
   *
   * @example const subscription = await ctx.read.find(Subscription, input.subscriptionId);
   */
  async find<T extends object>(type: EntityClass<T>, key: KeyOf<T>): Promise<T> {
    const em = this.#hooks.em ?? this.#hooks.fork?.();
    if (!em) throw new Error('This reader has no entity manager to load into.');
    return this.#load(em, type, this.#key(type, key), false);
  }

  /**
   * Every row of a list, as filtered, sorted and scoped as a page of it would be, in memory that does not grow with their
   * number: some hundreds at a time, each as an array of the values of the columns. Holds a connection of the pool until it is done.
   *
   * @example for await (const rows of ctx.read.each(Members, { columns: ['email', 'branch.name'], filter })) for (const [email, branch] of rows) …
   */
  async *each<T extends object>(list: List<T>, request: EachRequest): AsyncGenerator<Rows, void, undefined> {
    const erased = list as unknown as AnyList;
    const plan = compileEach(
      this.#engine.compilation(this.#engine.source, accessOf(this.#caller)),
      erased,
      request,
    );
    const environment = { caller: this.#caller, key: {}, args: [plan.args], limits: [], cursors: new Map() };
    if (!this.#database.connect) throw new Error('Rows are streamed through a connection of a pool.');
    yield* rowsOf(await this.#database.connect(), plan, environment);
  }

  #load<T extends object>(
    em: EntityManager,
    type: EntityClass<T>,
    key: Readonly<Record<string, unknown>>,
    locks: boolean,
  ): Promise<T> {
    const compilation = this.#engine.compilation(this.#engine.source, accessOf(this.#caller));
    return loadRow(compilation, em, type, key, this.#caller, locks);
  }

  #key<T extends object>(type: EntityClass<T>, key: KeyOf<T>): Readonly<Record<string, unknown>> {
    if (typeof key !== 'string') return key;
    const [id, ...more] = this.#engine.model.primaryKeys(type);
    if (!id || more.length) throw new Error(`${type.name} has a key of several columns: name them.`);
    return { [id]: key };
  }
}
