import { castTo } from './column-types.ts';
import { Select, type Compilation } from './compilation.ts';
import type { EntityClass } from './entity-class.ts';
import type { Compiled } from './plan.ts';
import { rowShaper, selectObject, type Row } from './select-object.ts';
import type { FieldGroup } from './selection.ts';
import { Param, every, identifier, join, sql, type Sql } from './sql.ts';

/** Equality with what the code, not the caller, decides. */
export function keyConditions(
  compilation: Compilation,
  type: EntityClass,
  alias: string,
  keys: readonly string[],
): readonly Sql[] {
  return keys.map((key) => {
    const expression = compilation.expression(type, alias, key, new Select());
    const value = new Param(({ key: given }) => {
      const wanted = given[key];
      if (wanted === undefined) throw new Error(`${type.name} is read by ${key}, which is undefined.`);
      return wanted instanceof Date ? wanted.toISOString() : wanted;
    });
    return sql`${expression.sql} = ${value}${castTo(expression.type)}`;
  });
}

/** One row by its key, or null where there is none that the caller may see. */
export function selectOne(
  compilation: Compilation,
  type: EntityClass,
  keys: readonly string[],
  groups: readonly FieldGroup[],
): Compiled {
  const alias = compilation.alias();
  const select = new Select();
  const shapeRow = rowShaper(compilation, selectObject(compilation, type, alias, select, groups));
  const where = every([...keyConditions(compilation, type, alias, keys), compilation.scope(type, alias)]);
  const from = sql`${compilation.model.table(type)} as ${identifier(alias)}${join(select.joins, ' ')}`;
  const main = sql`select ${join(select.columns, ', ')} from ${from} where ${where} limit 2`;
  const shape = (
    rows: Row[],
    environment: Parameters<typeof shapeRow>[1],
  ): Record<string, unknown> | null => {
    if (rows.length > 1) throw new Error(`There is more than one ${type.name} with this ${keys.join(', ')}.`);
    const [row] = rows;
    return row ? shapeRow(row, environment) : null;
  };
  return { main, count: null, estimate: null, opposite: null, shape };
}
