import { castTo, isTime } from './column-types.ts';
import type { Compilation, Expression } from './compilation.ts';
import { cursorValue } from './cursor.ts';
import type { AnyList } from './declarations.ts';
import { badInput } from './faults.ts';
import { Param, join, raw, sql, type Sql } from './sql.ts';

/** A key of an order in a statement. */
export interface Key extends Expression {
  readonly path: string;
  readonly descending: boolean;
}

const direction = (descending: boolean): Sql => raw(descending ? ' desc' : ' asc');
/** The keys as ORDER BY takes them. */
export const orderBy = (keys: readonly Pick<Key, 'sql' | 'descending'>[]): Sql =>
  join(
    keys.map((key) => sql`${key.sql}${direction(key.descending)}`),
    ', ',
  );

/**
 * The keys of a list's order, ending in something unique.
 *
 * @param fixed properties that are the same in all rows, as what points to the parent of a nested list
 */
export function orderKeys(
  compilation: Compilation,
  list: AnyList,
  orderName: string,
  fixed: readonly string[] = [],
): readonly { path: string; descending: boolean }[] {
  const keys = (list.orders.get(orderName) ?? []).map((key) => ({
    path: key.replace(/^-/, ''),
    descending: key.startsWith('-'),
  }));
  const paths = keys.map((key) => key.path);
  if (compilation.model.isUnique(list.type, [...fixed, ...paths])) return keys;
  const descending = keys.at(-1)?.descending ?? false;
  const rest = compilation.model.primaryKeys(list.type).filter((key) => !paths.includes(key));
  return [...keys, ...rest.map((path) => ({ path, descending }))];
}

/** How the page is read: its order and its end, after the arguments have been found to agree. */
export function direct(compilation: Compilation, list: AnyList, use: number, fixed: readonly string[]) {
  const args = compilation.args[use] ?? {};
  const backward = args['last'] != null;
  if (backward && args['first'] != null) throw badInput('Give first or last, not both.', 'last');
  if (backward && args['after'] != null)
    throw badInput('after goes with first; use before with last.', 'after');
  if (!backward && args['before'] != null)
    throw badInput('before goes with last; use after with first.', 'before');
  const reversed = args['reverse'] === true;
  const order = String(args['orderBy'] ?? list.defaultOrder);
  const keys = orderKeys(compilation, list, order, fixed).map((key) => ({
    ...key,
    descending: key.descending !== reversed,
  }));
  for (const { path } of keys) compilation.allow(list.type, path);
  const signature = keys.map((key) => `${key.path}${key.descending ? '-' : '+'}`).join();
  const argument = backward ? ('before' as const) : ('after' as const);
  return { backward, keys, order: signature, argument, resumes: args[argument] != null };
}

const operator = (descending: boolean, orEqual: boolean): Sql =>
  raw(`${descending ? '<' : '>'}${orEqual ? '=' : ''}`);

/** The rows after the cursor: one row comparison, which an index answers, where all keys go one way. */
export function beyond(keys: readonly Key[], values: readonly Sql[], orEqual = false): Sql {
  const [first] = keys;
  const [firstValue] = values;
  if (!first || !firstValue) throw new Error('An order has no keys.');
  if (keys.every((key) => key.descending === first.descending)) {
    const row = join(
      keys.map((key) => key.sql),
      ', ',
    );
    return sql`(${row}) ${operator(first.descending, orEqual)} (${join(values, ', ')})`;
  }
  const step = (position: number): Sql => {
    const key = keys[position];
    const value = values[position];
    if (!key || !value) return orEqual ? raw('true') : raw('false');
    const past = sql`${key.sql} ${operator(key.descending, false)} ${value}`;
    return sql`(${past} or (${key.sql} = ${value} and ${step(position + 1)}))`;
  };
  // the first condition alone lets an index start at the right place
  return sql`${first.sql} ${operator(first.descending, true)} ${firstValue} and ${step(0)}`;
}

/** The keys in the opposite order. */
export const turned = (keys: readonly Key[]): readonly Key[] =>
  keys.map((key) => ({ ...key, descending: !key.descending }));

/** The rows up to the cursor and its own: what lies on the other side of a page. */
export const upTo = (keys: readonly Key[], values: readonly Sql[]): Sql => beyond(turned(keys), values, true);

/** The values of the cursor that a list was given, one for each key. */
export const cursorValues = (
  keys: readonly Key[],
  at: { readonly list: number; readonly argument: 'after' | 'before'; readonly order: string },
): readonly Sql[] =>
  keys.map(({ type }, position) => {
    const place = { ...at, position, isTime: isTime(type) };
    return sql`${new Param((environment) => cursorValue(environment, place))}${castTo(type)}`;
  });
