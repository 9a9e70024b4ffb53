import type { Compilation } from './compilation.ts';
import type { EntityClass } from './entity-class.ts';
import { every, identifier, join, sql, type Sql } from './sql.ts';

/** The conditions under which a row of a has-many list belongs to its parent. */
export function manyLink(
  compilation: Compilation,
  parent: EntityClass,
  parentAlias: string,
  name: string,
  alias: string,
): readonly Sql[] {
  const { model } = compilation;
  const declared = model.declaration(parent).hasMany.get(name);
  if (!declared) throw new Error(`${parent.name}.${name} is not a list.`);
  const target = declared.list().type;
  const where = declared.where ? [declared.where(model.columns(target, alias))] : [];
  // a collection on the listed class, or the decorated property itself
  const side = declared.via === null ? model.pivot(parent, name) : model.pivot(target, declared.via);
  if (!side) {
    if (declared.via === null)
      throw new Error(`${parent.name}.${name} is not a many-to-many collection: name its via.`);
    return [model.pointsTo(target, alias, declared.via, parent, parentAlias), ...where];
  }
  const [parentColumns, targetColumns] =
    declared.via === null ? [side.own, side.other] : [side.other, side.own];
  const through = identifier(compilation.alias());
  const column = (name: string): Sql => sql`${through}.${identifier(name)}`;
  const matches = model
    .primaryColumns(parent, parentAlias)
    .map((key, index) => sql`${column(parentColumns[index] ?? '')} = ${key}`);
  const keys = targetColumns.map(column);
  return [
    sql`${model.keyTuple(target, alias)} in (select ${join(keys, ', ')} from ${side.table} as ${through} where ${every(matches)})`,
    ...where,
  ];
}
