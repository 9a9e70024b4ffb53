import { validate } from 'uuid';
import { castTo } from './column-types.ts';
import { Select, type Compilation, type Expression } from './compilation.ts';
import type { AnyList } from './declarations.ts';
import type { EntityClass } from './entity-class.ts';
import type { Arguments, Environment } from './environment.ts';
import { badInput } from './faults.ts';
import { manyLink } from './link-many.ts';
import { Param, TRUE, every, identifier, join, raw, sql, type Sql } from './sql.ts';

const mostValues = 1_000;
const fewestCharacters = 3;
const operators: Readonly<Record<string, string>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' };

type Values = Readonly<Record<string, unknown>>;

/** Dates as text: the driver would write them in the zone of the process. */
const onWire = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.map(onWire) : value;
};

const filterOf = (args: Arguments | undefined): Values => (args?.['filter'] ?? {}) as Values;
const filterIn = (environment: Environment, use: number): Values => filterOf(environment.args[use]);

/** A blank search is no search, and one for an id also finds the row that has it; the plan's key knows the difference. */
export const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';
export const isId = (text: unknown): boolean => typeof text === 'string' && validate(text.trim());

/** The conditions of the `filter` argument of a list. */
export function filterConditions(
  compilation: Compilation,
  list: AnyList,
  alias: string,
  use: number,
  select: Select,
): readonly Sql[] {
  const given = filterOf(compilation.args[use]);
  return Object.entries(given).flatMap(([name, value]) => {
    const filter = list.filters.get(name);
    if (!filter || value == null) return [];
    if (filter.kind === 'search')
      return isBlank(value) ? [] : [searchCondition(compilation, list, alias, use, name)];
    const build = (type: EntityClass, at: string, path: string, within: Select): Sql => {
      if (filter.kind === 'has') return hasCondition(compilation, type, at, path, within, value === true);
      const expression = compilation.expression(type, at, path, within);
      if (filter.kind === 'flag') return sql`${expression.sql} = ${raw(String(value === true))}`;
      return every(comparisons(expression, value as Values, use, name));
    };
    return [alongPath(compilation, list.type, alias, filter.path, select, build)];
  });
}

/** Follows the path to where the condition is built; a list on the way means: any of its rows. */
function alongPath(
  compilation: Compilation,
  type: EntityClass,
  alias: string,
  path: string,
  select: Select,
  build: (type: EntityClass, alias: string, path: string, select: Select) => Sql,
): Sql {
  const [head = '', ...tail] = path.split('.');
  const rest = tail.join('.');
  compilation.allow(type, head);
  if (!rest) return build(type, alias, head, select);
  const many = compilation.model.declaration(type).hasMany.get(head);
  if (many) {
    return existsIn(compilation, type, alias, head, (target, at, within) =>
      alongPath(compilation, target, at, rest, within, build),
    );
  }
  const next = compilation.toOne(type, alias, head, select);
  if (!next) throw new Error(`${type.name}.${head} is not a relation.`);
  return alongPath(compilation, next.type, next.alias, rest, select, build);
}

function existsIn(
  compilation: Compilation,
  type: EntityClass,
  alias: string,
  name: string,
  condition: (target: EntityClass, alias: string, select: Select) => Sql,
): Sql {
  const list = compilation.model.declaration(type).hasMany.get(name)?.list();
  if (!list) throw new Error(`${type.name}.${name} is not a list.`);
  const at = compilation.alias();
  const select = new Select();
  const where = every([
    ...manyLink(compilation, type, alias, name, at),
    compilation.scope(list.type, at),
    condition(list.type, at, select),
  ]);
  const from = sql`${compilation.model.table(list.type)} as ${identifier(at)}${join(select.joins, ' ')}`;
  return sql`exists (select 1 from ${from} where ${where})`;
}

function hasCondition(
  compilation: Compilation,
  type: EntityClass,
  alias: string,
  path: string,
  select: Select,
  wanted: boolean,
): Sql {
  if (compilation.model.declaration(type).hasMany.has(path)) {
    return sql`${raw(wanted ? '' : 'not ')}${existsIn(compilation, type, alias, path, () => TRUE)}`;
  }
  const joined = compilation.toOne(type, alias, path, select);
  const [value] = joined
    ? compilation.model.primaryColumns(joined.type, joined.alias)
    : [compilation.expression(type, alias, path, select).sql];
  return sql`${value ?? raw('null')} is ${raw(wanted ? 'not null' : 'null')}`;
}

function comparisons(expression: Expression, value: Values, use: number, name: string): readonly Sql[] {
  return Object.entries(value).flatMap(([operator, operand]) => {
    if (operator === 'eq' && operand === null) return [sql`${expression.sql} is null`];
    if (operand == null) return [];
    const param = new Param((environment) => {
      const given = (filterIn(environment, use)[name] as Values)[operator];
      if (Array.isArray(given) && given.length > mostValues) {
        throw badInput(`At most ${mostValues} values can be asked for.`, `filter.${name}.${operator}`);
      }
      return onWire(given);
    });
    if (operator === 'in') return [sql`${expression.sql} = any(${param}${castTo(`${expression.type}[]`)})`];
    return [sql`${expression.sql} ${raw(operators[operator] ?? '=')} ${param}${castTo(expression.type)}`];
  });
}

/** Own rows by the list's expression; rows that a higher module knows of by their ids, each found through its own index. */
function searchCondition(
  compilation: Compilation,
  list: AnyList,
  alias: string,
  use: number,
  name: string,
): Sql {
  compilation.sendUnnamed = true;
  const { model } = compilation;
  const text = (environment: Environment): string => {
    const given = String(filterIn(environment, use)[name]).trim();
    if ([...given].length < fewestCharacters) {
      throw badInput(`A search needs at least ${fewestCharacters} characters.`, `filter.${name}`);
    }
    return given;
  };
  const pattern = new Param((environment) => `%${text(environment).replace(/[\\%_]/g, '\\$&')}%`);
  const own = (at: string): Sql => {
    const { search } = list;
    if (!search) return raw('false');
    const row = model.columns(list.type, at, (column) => compilation.allow(list.type, column));
    const expression = sql`(${search.expression(row as never)})`;
    if (search.language === null) return sql`${expression} ilike ${pattern}`;
    const words = new Param(text);
    return sql`${expression} @@ websearch_to_tsquery(${search.language}::regconfig, ${words})`;
  };
  const byId = isId(filterOf(compilation.args[use])[name]) && model.hasPlainId(list.type);
  if (!list.moreSearches.length && !byId) return own(alias);
  const at = compilation.alias();
  const ids = sql`select ${join(model.primaryColumns(list.type, at), ', ')} from ${model.table(list.type)} as ${identifier(at)} where ${own(at)}`;
  const sources = [
    ...(list.search ? [ids] : []),
    ...list.moreSearches.map((source) => source(pattern)),
    ...(byId ? [sql`select ${new Param(text)}::uuid`] : []),
  ];
  return sql`${model.keyTuple(list.type, alias)} in (${join(sources, ' union ')})`;
}
