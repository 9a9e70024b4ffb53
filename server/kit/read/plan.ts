import { createHash } from 'node:crypto';
import { getArgumentValues } from 'graphql';
import { rowParsers } from './column-types.ts';
import type { Compilation, ListUse } from './compilation.ts';
import type { Arguments, Environment, ReadCaller } from './environment.ts';
import { badInput, explained } from './faults.ts';
import type { Beside, ShapePage } from './page-shape.ts';
import { hasVariables } from './plan-key.ts';
import type { HeldConnection } from './select-each.ts';
import type { Row } from './select-object.ts';
import { render, sql, type Param, type Sql } from './sql.ts';

/** What the engine needs of a connection; `pg.Pool` and `pg.Client` have it. */
export interface Database {
  query(statement: {
    name?: string;
    text: string;
    values: unknown[];
    rowMode: 'array';
    types: { getTypeParser: (oid: number) => (text: string) => unknown };
  }): Promise<{ rows: unknown[][] }>;
  /** There on a pool; only streams need it. */
  connect?(): Promise<HeldConnection>;
}

/** What a compilation came to. */
export interface Compiled {
  readonly main: Sql;
  readonly count: Sql | null;
  readonly estimate: Sql | null;
  /** Only asked by itself where the page is empty; otherwise it comes with the first row. */
  readonly opposite: Sql | null;
  readonly shape: ShapePage;
}

interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly params: readonly Param[];
}

/** Counts for tests and metrics. */
export interface ReadStatistics {
  compiled: number;
  statements: number;
  named: number;
}

const mostTexts = 500;
const mostNamed = 500;

/** The names of prepared statements; bounded, because every connection keeps each of them. */
export class StatementNames {
  readonly #names = new Set<string>();

  constructor(readonly statistics: ReadStatistics) {}

  nameOf(text: string): string | undefined {
    const name = `r${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`;
    if (!this.#names.has(name) && this.#names.size >= mostNamed) return undefined;
    this.#names.add(name);
    this.statistics.named = this.#names.size;
    return name;
  }
}

/** A compiled read, which serves every request of the same shape by callers of the same kind. */
export class Plan {
  readonly #compiled: Compiled;
  readonly #names: StatementNames;
  readonly #lists: readonly ListUse[];
  readonly #constantArgs: readonly (Arguments | null)[];
  readonly #sendUnnamed: boolean;
  readonly #statements = new Map<string, Statement>();

  constructor(compilation: Compilation, compiled: Compiled, names: StatementNames) {
    this.#compiled = compiled;
    this.#names = names;
    this.#lists = compilation.lists;
    this.#constantArgs = compilation.lists.map(({ node }, use) =>
      hasVariables(node) ? null : (compilation.args[use] ?? {}),
    );
    this.#sendUnnamed = compilation.sendUnnamed;
  }

  environment(
    caller: ReadCaller,
    key: Readonly<Record<string, unknown>>,
    variableValues: Readonly<Record<string, unknown>>,
  ): Environment {
    const args = this.#lists.map(
      ({ definition, node }, use) =>
        this.#constantArgs[use] ?? getArgumentValues(definition, node, variableValues),
    );
    const limits = args.map((given, use) => this.#limit(given, use));
    return { caller, key, args, limits, cursors: new Map() };
  }

  #limit(given: Arguments, use: number): number {
    const { list } = this.#lists[use] ?? {};
    const limit = Number(given['first'] ?? given['last'] ?? list?.first);
    const most = list?.max ?? 0;
    if (limit >= 0 && limit <= most) return limit;
    throw badInput(
      `A page of ${list?.name} has 0 to ${most} rows.`,
      given['first'] == null ? 'last' : 'first',
    );
  }

  async run(database: Database, environment: Environment): Promise<unknown> {
    const { main, count, shape } = this.#compiled;
    const [rows, counted] = await Promise.all([
      this.#execute(database, 'main', () => main, environment),
      count && this.#execute(database, 'count', () => count, environment),
    ]);
    const beside: Beside = {
      total: counted ? await this.#total(database, Number(counted[0]?.[0]), environment) : undefined,
      opposite: await this.#opposite(database, rows, environment),
    };
    return shape(rows, environment, beside);
  }

  /** The planner's estimate beyond the number that the list counts to. */
  async #total(database: Database, count: number, environment: Environment): Promise<Beside['total']> {
    const countTo = this.#lists[0]?.list.countTo ?? 0;
    const { estimate } = this.#compiled;
    if (count <= countTo || !estimate) return { count, isExact: true };
    const explain = (): Sql => sql`explain (format json) ${estimate}`;
    const rows = await this.#execute(database, 'estimate', explain, environment);
    const estimates = rows.map(
      ([plan]) => (plan as [{ Plan: { 'Plan Rows': number } }])[0].Plan['Plan Rows'],
    );
    return { count: Math.max(countTo, ...estimates), isExact: false };
  }

  async #opposite(
    database: Database,
    rows: readonly Row[],
    environment: Environment,
  ): Promise<boolean | undefined> {
    const { opposite } = this.#compiled;
    if (!opposite) return undefined;
    const [row] = rows.length ? rows : await this.#execute(database, 'opposite', () => opposite, environment);
    return row?.at(-1) === true;
  }

  async #execute(
    database: Database,
    which: string,
    source: () => Sql,
    environment: Environment,
  ): Promise<unknown[][]> {
    const { text, params, ...named } = this.#statement(which, source, environment.limits);
    const values = params.map((param) => param.valueIn(environment));
    this.#names.statistics.statements++;
    try {
      return (await database.query({ ...named, text, values, rowMode: 'array', types: rowParsers })).rows;
    } catch (fault) {
      throw explained(fault);
    }
  }

  #statement(which: string, source: () => Sql, limits: readonly number[]): Statement {
    const key = `${which} ${limits.join()}`;
    const known = this.#statements.get(key);
    if (known) return known;
    const rendered = render(source(), limits);
    const name = this.#sendUnnamed ? undefined : this.#names.nameOf(rendered.text);
    const statement = name ? { name, ...rendered } : rendered;
    if (this.#statements.size >= mostTexts) this.#statements.clear();
    this.#statements.set(key, statement);
    return statement;
  }
}
