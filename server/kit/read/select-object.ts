import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { Compilation, Select } from './compilation.ts';
import type { EntityClass } from './entity-class.ts';
import type { Environment } from './environment.ts';
import { pick, type FieldGroup, type Picked } from './selection.ts';

/** A row as it comes from PostgreSQL, and what becomes of it. */
export type Row = readonly unknown[];
/** Makes the object of a row. */
export type ShapeRow = (row: Row, environment: Environment) => Record<string, unknown>;

/** Stands where a field was left out because the caller lacks its permission. */
export const REFUSED = Symbol('refused');
const refused = (): symbol => REFUSED;

/** An object in the making: the JavaScript expression of each of its properties. */
type Properties = Map<string, string>;

const source = (properties: Properties): string =>
  `{${[...properties].map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;

/** Selects what the groups want of one row, and answers the JavaScript expression that makes the object from the row. */
export function selectObject(
  compilation: Compilation,
  type: EntityClass,
  alias: string,
  select: Select,
  groups: readonly FieldGroup[],
): string {
  const put: Properties = new Map();
  const column = (path: string): string => selectColumn(compilation, type, alias, path, select);
  const declaration = compilation.model.declaration(type);
  for (const key of compilation.model.primaryKeys(type)) {
    // the id is always there: loaders and the resolvers of higher modules go by it
    if (!compilation.model.reference(type, key)) put.set(key, column(key));
  }
  const relation = (name: string, wanted: readonly FieldGroup[]): boolean => {
    const joined = compilation.toOne(type, alias, name, select);
    if (!joined) return false;
    const [key] = compilation.model.primaryColumns(joined.type, joined.alias);
    const present = key ? select.column(key) : 0;
    put.set(
      name,
      `r[${present}]===null?null:${selectObject(compilation, joined.type, joined.alias, select, wanted)}`,
    );
    return true;
  };
  const need = (name: string): void => {
    const isKey = compilation.model.property(type, name)?.mapToPk;
    if (put.has(name) || (!isKey && relation(name, []))) return;
    put.set(name, column(name));
  };
  const field = (picked: Picked): void => {
    const { name, slot, definition } = picked;
    if (compilation.isRefused(type, name)) return void put.set(slot, `${compilation.helper(refused)}()`);
    const needed = compilation.model.needs(type, name);
    if (needed) return needed.forEach(need);
    if (declaration.hasMany.has(name)) {
      return void put.set(slot, compilation.selectNested(compilation, type, alias, select, picked));
    }
    if (isObjectType(getNamedType(definition.type)) && relation(name, picked.groups)) return;
    put.set(slot, column(name));
  };
  const picked = [...pick(compilation.source, compilation.graphQLType(type), groups).values()];
  // relations first: a resolver's need of one is then met by the selection
  const isNeed = ({ name }: Picked): boolean => compilation.model.needs(type, name) !== undefined;
  for (const one of [...picked.filter((other) => !isNeed(other)), ...picked.filter(isNeed)]) field(one);
  return source(put);
}

function selectColumn(
  compilation: Compilation,
  type: EntityClass,
  alias: string,
  path: string,
  select: Select,
): string {
  const { sql, decode } = compilation.expression(type, alias, path, select).transport();
  const value = `r[${select.column(sql)}]`;
  return decode ? `${compilation.helper(decode)}(${value})` : value;
}

/**
 * The function behind the expression: reading a row by generated code is about twice as fast as by a loop over its fields.
 * Its text consists of positions, names of the schema, and names of helpers.
 */
export function rowShaper(compilation: Compilation, expression: string): ShapeRow {
  const names = compilation.helpers.map((_, index) => `h${index}`);
  // oxlint-disable-next-line no-new-func
  const make = new Function(...names, `return (r,e)=>(${expression})`) as (...helpers: unknown[]) => ShapeRow;
  return make(...compilation.helpers);
}

/** The object type behind lists and non-nulls. */
export const objectTypeOf = (type: unknown): GraphQLObjectType =>
  getNamedType(type as GraphQLOutputType) as GraphQLObjectType;
