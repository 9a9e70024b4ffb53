import type { SelectNested } from './compilation.ts';
import type { AnyList } from './declarations.ts';
import type { Environment } from './environment.ts';
import { manyLink } from './link-many.ts';
import type { Beside } from './page-shape.ts';
import { selectList } from './select-list.ts';
import type { Row } from './select-object.ts';
import { objectTypeOf } from './select-object.ts';
import { pick } from './selection.ts';
import { identifier, join, raw, sql, type Sql } from './sql.ts';

/** json_build_array takes a hundred arguments; wider rows are nested, and flattened again by their reader. */
const columnsOfArray = 100;

/** A list inside a row: a lateral join that brings the whole page as one JSON value. */
export const selectNested: SelectNested = (compilation, parent, parentAlias, select, field) => {
  const declared = compilation.model.declaration(parent).hasMany.get(field.name);
  if (!declared) throw new Error(`${parent.name}.${field.name} is not a list.`);
  const list = declared.list();
  const use = compilation.use(field.definition, field.node, list);
  const base = {
    conditions: (alias: string) => manyLink(compilation, parent, parentAlias, field.name, alias),
    fixed: declared.via === null ? [] : [declared.via],
  };
  const connection = pick(compilation.source, objectTypeOf(field.definition.type), field.groups);
  const plan = selectList(compilation, list, use, base, connection);

  const chunks: Sql[] = [];
  for (let from = 0; from < plan.columns.length; from += columnsOfArray) {
    chunks.push(sql`json_build_array(${join(plan.columns.slice(from, from + columnsOfArray), ', ')})`);
  }
  const isWide = chunks.length > 1;
  const row = isWide ? sql`json_build_array(${join(chunks, ', ')})` : join(chunks, ', ');
  const rows = sql`coalesce(json_agg(${row} order by ${plan.order}), '[]'::json)`;
  const isAlone = !plan.count && !plan.opposite;
  const total = plan.count ? sql`(${plan.count})` : raw('null');
  const opposite = plan.opposite ? sql`(${plan.opposite})` : raw('null');
  const answer = isAlone ? rows : sql`json_build_array(${rows}, ${total}, ${opposite})`;
  const alias = compilation.alias();
  select.joins.push(
    sql` cross join lateral (select ${answer} as j from ${plan.from}) as ${identifier(alias)}`,
  );
  const shapeRows = (found: Row[], environment: Environment, beside: Beside): unknown =>
    plan.shape(isWide ? found.map((chunked) => chunked.flat(1)) : found, environment, beside);
  const shape = compilation.helper(
    isAlone
      ? (found: Row[], environment: Environment) => shapeRows(found, environment, {})
      : ([found, counted, beyond]: [Row[], number | null, boolean | null], environment: Environment) =>
          shapeRows(found, environment, {
            total: counted === null ? undefined : cappedTotal(counted, list),
            opposite: beyond ?? undefined,
          }),
  );
  return `${shape}(r[${select.column(identifier(alias, 'j'))}],e)`;
};

/** The total of a nested list: the cap where there are more, for an estimate would cost a statement for each row. */
export const cappedTotal = (count: number, list: AnyList): { count: number; isExact: boolean } => ({
  count: Math.min(count, list.countTo),
  isExact: count <= list.countTo,
});
