import { Select, type Compilation } from './compilation.ts';
import type { AnyList } from './declarations.ts';
import { filterConditions } from './filter.ts';
import { beyond, cursorValues, direct, orderBy, turned, upTo, type Key } from './keyset.ts';
import { pageShaper, type ShapePage } from './page-shape.ts';
import { objectTypeOf } from './select-object.ts';
import { pick, type Picked } from './selection.ts';
import { RowLimit, every, identifier, join, raw, sql, type Sql } from './sql.ts';

/** What a list is limited to before its filter. */
export interface ListBase {
  conditions(alias: string): readonly Sql[];
  /** Properties whose value is the same in all of its rows. */
  readonly fixed: readonly string[];
}

/** A page in the making. */
export interface ListPlan {
  readonly columns: readonly Sql[];
  readonly from: Sql;
  readonly order: Sql;
  /** The number of rows, counted to one more than the list counts; null when it is not asked for. */
  readonly count: Sql | null;
  /** A statement whose estimated rows stand in for a count that would take too long. */
  readonly estimate: Sql | null;
  /** Whether there are rows on the other side of the cursor; null when it is not asked for. */
  readonly opposite: Sql | null;
  readonly shape: ShapePage;
}

/**
 * A page: the rows are filtered, ordered and limited first and joined to what the selection wants after; the order comes
 * back with them.
 */
export function selectList(
  compilation: Compilation,
  list: AnyList,
  use: number,
  base: ListBase,
  connection: ReadonlyMap<string, Picked>,
): ListPlan {
  const { model } = compilation;
  const { backward, keys, order, argument, resumes } = direct(compilation, list, use, base.fixed);
  const alias = compilation.alias();
  const inner = new Select();
  const outer = new Select();
  const expressed = (select: Select): readonly Key[] =>
    keys.map((key) => ({
      ...compilation.expression(list.type, alias, key.path, select),
      ...key,
      descending: key.descending !== backward,
    }));
  const conditions = [
    ...base.conditions(alias),
    compilation.scope(list.type, alias),
    ...filterConditions(compilation, list, alias, use, inner),
  ];
  const source = (more: readonly Sql[]): Sql =>
    sql`${model.table(list.type)} as ${identifier(alias)}${join(inner.joins, ' ')} where ${every([...conditions, ...more])}`;

  const counted = connection.has('totalCount') || connection.has('totalCountIsExact');
  const cap = raw(String(Math.trunc(list.countTo) + 1));
  const count = counted
    ? sql`select count(*)::int from (select 1 from ${source([])} limit ${cap}) as c`
    : null;
  const estimate = counted ? sql`select 1 from ${source([])}` : null;

  const innerKeys = expressed(inner);
  const cursor = cursorValues(innerKeys, { list: use, argument, order });
  const past = resumes ? [beyond(innerKeys, cursor)] : [];
  const info = connection.get('pageInfo');
  const inInfo = info ? pick(compilation.source, objectTypeOf(info.definition.type), info.groups) : new Map();
  // one row more tells whether there are more; nobody reads it for those who do not ask
  const limit = new RowLimit(use, inInfo.has(backward ? 'hasPreviousPage' : 'hasNextPage') ? 1 : 0);
  const page = sql`(select ${identifier(alias)}.* from ${source(past)} order by ${orderBy(innerKeys)} limit ${limit})`;

  const wantsOpposite = inInfo.has(backward ? 'hasNextPage' : 'hasPreviousPage');
  const opposite =
    wantsOpposite && resumes
      ? sql`select exists (select 1 from ${source([upTo(innerKeys, cursor)])} order by ${orderBy(turned(innerKeys))} limit 1)`
      : null;

  const shape = pageShaper(compilation, list, alias, outer, connection, {
    ...{ use, backward, order, resumes, info: inInfo },
    keys: () => expressed(outer),
  });
  const outerOrder = orderBy(expressed(outer));
  // only now: the shaper has added the joins of the selection
  const from = sql`${page} as ${identifier(alias)}${join(outer.joins, ' ')}`;
  return { columns: outer.columns, from, order: outerOrder, count, estimate, opposite, shape };
}
