import {
  Kind,
  coerceInputValue,
  getNamedType,
  isInputType,
  isObjectType,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { rowParsers } from './column-types.ts';
import { Select, type Compilation } from './compilation.ts';
import type { AnyList } from './declarations.ts';
import type { EntityClass } from './entity-class.ts';
import type { Arguments, Environment } from './environment.ts';
import { badInput, explained } from './faults.ts';
import { filterConditions } from './filter.ts';
import { orderBy, orderKeys } from './keyset.ts';
import { rowShaper, selectObject, type Row } from './select-object.ts';
import { every, identifier, join, render, sql, type Sql } from './sql.ts';

/** Which rows, in which order, and what of each: as the list's own arguments say it, in JSON. */
export interface EachRequest {
  /** Paths of fields: `email`, `organization.name`. */
  readonly columns: readonly string[];
  readonly filter?: unknown;
  readonly orderBy?: unknown;
  readonly reverse?: boolean;
}

/** A connection that is held for as long as the rows are read. */
export interface HeldConnection {
  query(
    statement: string | { text: string; values?: unknown[]; rowMode?: 'array'; types?: typeof rowParsers },
  ): Promise<{
    rows: unknown[];
  }>;
  release(broken?: boolean): void;
}

/** Some rows, each as the values of the columns. */
export type Rows = readonly (readonly unknown[])[];

/** A list read to its end: the statement, and what makes the values of the columns from a row. */
export interface EachPlan {
  readonly statement: Sql;
  readonly args: Arguments;
  values(row: Row, environment: Environment): readonly unknown[];
}

const rowsAtOnce = 250;

/** The arguments of the list, as a query with the same JSON would have them. */
function coerced(schema: GraphQLSchema, list: AnyList, request: EachRequest): Arguments {
  const read = (name: string, value: unknown): unknown => {
    const type = schema.getType(name);
    if (value === undefined || value === null) return undefined;
    if (!isInputType(type)) throw badInput(`The list ${list.name} has no ${name}.`);
    return coerceInputValue(value, type, (_path, _value, fault) => {
      throw badInput(fault.message);
    });
  };
  return {
    filter: read(`${list.name}Filter`, request.filter),
    orderBy: read(`${list.name}Order`, request.orderBy),
    reverse: request.reverse === true,
  };
}

/** The whole list as one statement, without a limit; the same scope, filter and order as a page of it. */
export function compileEach(compilation: Compilation, list: AnyList, request: EachRequest): EachPlan {
  const args = coerced(compilation.source.schema, list, request);
  const use = compilation.args.push(args) - 1;
  const alias = compilation.alias();
  const select = new Select();
  const columns = request.columns.map((path) => readable(compilation, list.type, path.split('.')));
  const conditions = every([
    compilation.scope(list.type, alias),
    ...filterConditions(compilation, list, alias, use, select),
  ]);
  const keys = orderKeys(compilation, list, String(args['orderBy'] ?? list.defaultOrder)).map((key) => {
    compilation.allow(list.type, key.path);
    const { sql: value } = compilation.expression(list.type, alias, key.path, select);
    return { sql: value, descending: key.descending !== args['reverse'] };
  });
  const groups = request.columns.map((path) => [nodeOf(['row', ...path.split('.')])]);
  const shape = rowShaper(compilation, selectObject(compilation, list.type, alias, select, groups));
  const from = sql`${compilation.model.table(list.type)} as ${identifier(alias)}${join(select.joins, ' ')}`;
  return {
    statement: sql`select ${join(select.columns, ', ')} from ${from} where ${conditions} order by ${orderBy(keys)}`,
    args,
    values: (row, environment) => {
      const object = shape(row, environment);
      return columns.map((valueIn) => valueIn(object));
    },
  };
}

/** A path as the selection that asks for it. */
function nodeOf([name = '', ...rest]: readonly string[]): FieldNode {
  const selectionSet: SelectionSetNode | undefined = rest.length
    ? { kind: Kind.SELECTION_SET, selections: [nodeOf(rest)] }
    : undefined;
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name }, selectionSet };
}

type ValueIn = (row: Record<string, unknown>) => unknown;

/** Checks that a column can be read without a resolver and may be read by the caller, before anything is sent. */
function readable(compilation: Compilation, type: EntityClass, path: readonly string[]): ValueIn {
  const [name = '', ...rest] = path;
  const field = `${type.name}.${name}`;
  const { derived, hasMany, hasOne } = compilation.model.declaration(type);
  const shown = compilation.source.schema.getType(compilation.model.typeName(type));
  if (!isObjectType(shown) || !shown.getFields()[name]) throw badInput(`There is no ${field}.`, 'columns');
  compilation.allow(type, name);
  const isRow = isObjectType(getNamedType(shown.getFields()[name]?.type));
  const next = isRow ? (hasOne.get(name)?.target() ?? compilation.model.reference(type, name)) : undefined;
  if (Boolean(next) !== rest.length > 0 || hasMany.has(name))
    throw badInput(`${field} is not one value.`, 'columns');
  if (next) {
    const inner = readable(compilation, next, rest);
    return (row) => {
      const other = row[name] as Record<string, unknown> | null;
      return other && inner(other);
    };
  }
  const computed = derived.get(name);
  if (computed) return (row) => computed.compute(row as never);
  if (compilation.model.needs(type, name))
    throw badInput(`${field} can only be read through a query.`, 'columns');
  return (row) => row[name];
}

/** Reads through a cursor of the server: some rows at a time, however many there are. */
export async function* rowsOf(
  connection: HeldConnection,
  plan: EachPlan,
  environment: Environment,
): AsyncGenerator<Rows, void, undefined> {
  const { text, params } = render(plan.statement);
  try {
    const values = params.map((param) => param.valueIn(environment));
    await connection.query('begin read only');
    await connection.query({ text: `declare every_row no scroll cursor for ${text}`, values });
    const next = { text: `fetch ${rowsAtOnce} from every_row`, rowMode: 'array', types: rowParsers } as const;
    let rows: Row[];
    do {
      rows = (await connection.query(next)).rows as Row[];
      if (rows.length > 0) yield rows.map((row) => plan.values(row, environment));
    } while (rows.length === rowsAtOnce);
  } catch (fault) {
    throw explained(fault);
  } finally {
    // also where the reader of the rows stops early
    const isWhole = await connection.query('rollback').then(
      () => true,
      () => false,
    );
    connection.release(!isWhole);
  }
}
