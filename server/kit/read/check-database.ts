import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { entitiesOf, listsOf, probe } from './check-classes.ts';
import { Select, type Compilation } from './compilation.ts';
import type { AnyList } from './declarations.ts';
import type { EntityClass } from './entity-class.ts';
import { orderBy, orderKeys, type Key } from './keyset.ts';
import type { Model } from './model.ts';
import { identifier, isTrue, join, render, sql, type Sql } from './sql.ts';

/** One connection, which the checks have to themselves. */
export interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

interface Node {
  readonly 'Node Type': string;
  readonly Disabled?: boolean;
  readonly Plans?: readonly Node[];
}

const noUniqueIndex = '42P10';

const nodesIn = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesIn)];

/** The plan, whatever the parameters are, with some ways of planning switched off for this question. */
async function planOf(
  connection: Connection,
  statement: Sql,
  without: readonly string[],
): Promise<readonly Node[]> {
  const { text } = render(statement);
  const off = without.map((name) => `set local enable_${name} = off`);
  // in a transaction of its own, so that the switches end with it
  await connection.query(`begin; ${off.join('; ')}${off.length ? ';' : ''}`);
  try {
    const { rows } = await connection.query(`explain (generic_plan, costs off, format json) ${text}`);
    return rows.flatMap((row) =>
      (row['QUERY PLAN'] as { Plan: Node }[]).flatMap(({ Plan }) => nodesIn(Plan)),
    );
  } finally {
    await connection.query('rollback');
  }
}

const inTable = (model: Model, type: EntityClass, alias: string): Sql =>
  sql`${model.table(type)} as ${identifier(alias)}`;

/** Whether an index brings the rows in this order: with sorting switched off, the planner sorts only where none does. */
async function isIndexed(connection: Connection, from: Sql, order: Sql): Promise<boolean> {
  const statement = sql`select 1 from ${from} order by ${order} limit 1`;
  const plan = await planOf(connection, statement, ['seqscan', 'sort', 'incremental_sort']);
  return !plan.some((node) => /sort$/i.test(node['Node Type']));
}

/** Whether an index answers the condition: only bitmap scans are left on, and they cannot do without. */
async function isAnswered(connection: Connection, from: Sql, condition: Sql): Promise<boolean> {
  const statement = sql`select 1 from ${from} where ${condition}`;
  const plan = await planOf(connection, statement, ['seqscan', 'indexscan', 'indexonlyscan']);
  return !plan.some((node) => node.Disabled === true);
}

/**
 * What an author got wrong that only the database knows: an order, a scope, a nested list or a search without an index, a
 * has-one that may be many, a text order without a collation. PostgreSQL's planner answers each, for what it can use is
 * what counts; the questions are put so that the answer does not depend on how many rows there are.
 */
export async function databaseProblems(
  connection: Connection,
  schema: GraphQLSchema,
  model: Model,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const compilation = probe(schema, model);
  for (const { type, shown } of entitiesOf(schema, model)) {
    problems.push(...(await scopeProblems(connection, schema, model, type)));
    for (const name of Object.keys(shown.getFields())) {
      problems.push(...(await hasOneProblems(connection, model, type, name)));
      problems.push(...(await hasManyProblems(connection, compilation, type, name)));
    }
  }
  for (const list of listsOf(schema)) {
    problems.push(...(await searchProblems(connection, model, list)));
    for (const order of list.orders.keys()) {
      problems.push(...(await collationProblems(connection, compilation, list, order)));
      if (isReadWhole(schema, list))
        problems.push(...(await orderProblems(connection, compilation, list, order)));
    }
  }
  return problems;
}

async function scopeProblems(
  connection: Connection,
  schema: GraphQLSchema,
  model: Model,
  type: EntityClass,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const kind of model.declaration(type).scope.keys()) {
    const scope = probe(schema, model, kind).scope(type, 't');
    if (isTrue(scope) || (await isAnswered(connection, inTable(model, type, 't'), scope))) continue;
    problems.push(
      `The scope of ${type.name} for ${kind} reads the whole table: index the columns that it compares.`,
    );
  }
  return problems;
}

async function hasOneProblems(
  connection: Connection,
  model: Model,
  type: EntityClass,
  name: string,
): Promise<readonly string[]> {
  const one = model.declaration(type).hasOne.get(name);
  if (!one) return [];
  const target = one.target();
  const via = model.fieldNames(target, one.via).map((column) => identifier(column));
  const where = one.where ? sql` where ${one.where(model.columns(target))}` : sql``;
  const statement = sql`explain insert into ${model.table(target)} default values on conflict (${join(via, ', ')})${where} do nothing`;
  try {
    // never carried out: PostgreSQL looks for the unique index that the condition implies, and says when there is none
    await connection.query(render(statement).text);
  } catch (fault) {
    if ((fault as { code?: string }).code !== noUniqueIndex) return [];
    const restricted = one.where ? ' with the same condition' : '';
    return [`${type.name}.${name} may be many: ${target.name}.${one.via} needs a unique index${restricted}.`];
  }
  return [];
}

/** Every nested list starts from an index on what points to its parent, which brings its default order, too. */
async function hasManyProblems(
  connection: Connection,
  compilation: Compilation,
  type: EntityClass,
  name: string,
): Promise<readonly string[]> {
  const { model } = compilation;
  const many = model.declaration(type).hasMany.get(name);
  if (!many || many.via === null || model.pivot(many.list().type, many.via)) return [];
  const list = many.list();
  const keys = keysOf(compilation, list, list.defaultOrder, [many.via]);
  const via = model.fieldNames(list.type, many.via).map((column) => identifier('t', column));
  const direction = keys[0]?.descending ?? false;
  const order = orderBy([...via.map((column) => ({ sql: column, descending: direction })), ...keys]);
  const where = many.where ? sql` where ${many.where(model.columns(list.type, 't'))}` : sql``;
  if (await isIndexed(connection, sql`${inTable(model, list.type, 't')}${where}`, order)) return [];
  const properties = [many.via, ...keys.map(({ path }) => path)];
  return [`${type.name}.${name} has no index for its default order. ${indexHint(list, properties)}`];
}

async function orderProblems(
  connection: Connection,
  compilation: Compilation,
  list: AnyList,
  order: string,
): Promise<readonly string[]> {
  const keys = keysOf(compilation, list, order);
  if (await isIndexed(connection, inTable(compilation.model, list.type, 't'), orderBy(keys))) return [];
  const properties = keys.map(({ path }) => path);
  return [`The order ${order} of the list ${list.name} has no index. ${indexHint(list, properties)}`];
}

const indexHint = (list: AnyList, properties: readonly string[]): string =>
  `@Index({ properties: [${properties.map((name) => `'${name}'`).join(', ')}] }) on ${list.type.name} gives it one.`;

function keysOf(
  compilation: Compilation,
  list: AnyList,
  order: string,
  fixed: readonly string[] = [],
): readonly Key[] {
  return orderKeys(compilation, list, order, fixed).map((key) => ({
    ...compilation.expression(list.type, 't', key.path, new Select()),
    ...key,
  }));
}

/** Whether a query hands out the list as a whole; lists inside a row are limited by what points there. */
const isReadWhole = (schema: GraphQLSchema, list: AnyList): boolean =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).some(({ type }) => {
    const shown = getNamedType(type);
    return isObjectType(shown) && shown.name === list.Connection.name;
  });

/** Words of people are sorted as people sort them; the default collation puts Z before a. */
async function collationProblems(
  connection: Connection,
  compilation: Compilation,
  list: AnyList,
  order: string,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { path, sql: value, type } of keysOf(compilation, list, order)) {
    if (!/^(text|varchar|character|char)/.test(type)) continue;
    const from = inTable(compilation.model, list.type, 't');
    const { text } = render(sql`select pg_collation_for(max(${value})) as name from ${from} where false`);
    const { rows } = await connection.query(text);
    if (rows[0]?.['name'] && rows[0]['name'] !== '"default"') continue;
    problems.push(
      `The order ${order} of the list ${list.name} sorts ${list.type.name}.${path} by bytes: give the column a collation.`,
    );
  }
  return problems;
}

async function searchProblems(
  connection: Connection,
  model: Model,
  list: AnyList,
): Promise<readonly string[]> {
  const { search } = list;
  if (!search) return [];
  const value = sql`(${search.expression(model.columns(list.type, 't') as never)})`;
  const condition = search.language
    ? sql`${value} @@ websearch_to_tsquery(${search.language}::regconfig, 'word')`
    : sql`${value} ilike '%word%'`;
  if (await isAnswered(connection, inTable(model, list.type, 't'), condition)) return [];
  const index = search.language ? 'a GIN index' : 'a GIN index with gin_trgm_ops';
  return [`The search of the list ${list.name} needs ${index} on exactly its expression.`];
}
