import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Columns, EntityClass, IdSource } from './entity-class.ts';
import { FilterAt, filterType, named, type FilterKind } from './filter-inputs.ts';
import { PageInfo } from './page-info.ts';
import { Search, trigrams } from './search.ts';
import type { Sql } from './sql.ts';

/** By the name in the filter input: `{ q: 'search', state: UserState, failed: at('error', 'has') }` */
export type Filters = Readonly<Record<string, FilterKind | FilterAt>>;

/** Named orders: the keys of each, a minus for descending. `{ newest: ['-createdAt'], name: ['name'] }` */
export type Orders = Readonly<Record<string, readonly string[]>>;

/** What an author says of a list. */
export interface ListOptions<T> {
  /** The prefix of the generated types; the name of the class unless it has several lists. */
  readonly name?: string;
  readonly filter?: Filters;
  readonly order: Orders;
  readonly default: string;
  /** What `filter.q` looks in: a text expression that has a trigram index, or `words(…)`. */
  readonly search?: ((row: Columns<T>) => Sql) | Search<T>;
  /** Rows of a page when the caller does not say. */
  readonly first?: number;
  readonly max?: number;
  /** Up to here `totalCount` is exact. */
  readonly countTo?: number;
}

/** What a higher module adds to a list. */
export interface ListAddition {
  readonly filter?: Filters;
  readonly order?: Orders;
  readonly search?: IdSource;
}

/** A list of one class: its GraphQL types, and what callers may filter and order by. Made by `list(…)`. */
export interface List<T> {
  readonly name: string;
  readonly type: EntityClass<T>;
  readonly Connection: new () => object;
  readonly Args: new () => object;
  /** The input that narrows it, for mutations that act on everything that matches. */
  readonly Filter: new () => object;
  readonly filters: ReadonlyMap<string, { path: string; kind: FilterKind }>;
  /** By the name in the schema: NEWEST. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
  readonly defaultOrder: string;
  readonly search: Search<T> | null;
  readonly moreSearches: readonly IdSource[];
  readonly first: number;
  readonly max: number;
  readonly countTo: number;
  add(more: ListAddition): void;
}

const registered = new Map<string, List<object>>();

/** The lists by the name of their connection type. */
export const lists: ReadonlyMap<string, List<object>> = registered;

const camelCase = (path: string): string =>
  path.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
const screamingSnake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
const simple = { simpleResolvers: true };

/**
 * A list as the API shows it: Relay arguments, a filter input, an enum of orders, a connection with `nodes`, `edges`,
 * `pageInfo`, `totalCount` and `totalCountIsExact`. Each order needs an index on its keys and the primary key, or the boot stops.
 *
 * @example
 * export const Users = list(User, {
 *   filter: { q: 'search', state: UserState, createdAt: 'date' },
 *   order: { newest: ['-createdAt'], name: ['name'] },
 *   default: 'newest',
 *   search: (user) => sql`${user.email} || ' ' || ${user.name}`,
 * });
 */
export function list<T extends object>(type: EntityClass<T>, options: ListOptions<T>): List<T> {
  const name = options.name ?? type.name;
  const filters = new Map<string, { path: string; kind: FilterKind }>();
  const orders = new Map<string, readonly string[]>();
  const moreSearches: IdSource[] = [];
  const Filter = named(class {}, `${name}Filter`);
  const orderEnum: Record<string, string> = {};
  const orderTexts: Record<string, { description: string }> = {};
  const first = options.first ?? 50;
  const max = options.max ?? 200;
  registerEnumType(orderEnum, {
    name: `${name}Order`,
    description: `The orders in which ${name} rows can be listed. Ties are broken by the id.`,
    valuesConfig: orderTexts,
  });
  const Args = relayArguments(name, orderEnum, screamingSnake(options.default), first, max);
  const Connection = connectionOf(name, type);

  const addFilter = (key: string, given: FilterKind | FilterAt): void => {
    const field = camelCase(key);
    if (filters.has(field)) throw new Error(`The list ${name} already filters by ${field}.`);
    const { path, kind } = given instanceof FilterAt ? given : { path: key, kind: given };
    if (!filters.size) {
      InputType(`${name}Filter`, {
        description: `Narrows a list of ${name} rows. All that is given must hold.`,
      })(Filter);
      const description = 'Conditions that every row must meet.';
      Field(() => Filter, { nullable: true, description })(Args.prototype, 'filter');
    }
    filters.set(field, { path, kind });
    const input = filterType(kind);
    Field(() => input, { nullable: true, description: filterText(path, kind) })(Filter.prototype, field);
  };
  const addOrder = (key: string, keys: readonly string[]): void => {
    const value = screamingSnake(key);
    if (orders.has(value)) throw new Error(`The list ${name} already has an order ${key}.`);
    orders.set(value, keys);
    orderEnum[value] = value;
    const by = keys.map((path) =>
      path.startsWith('-') ? `${path.slice(1)} descending` : `${path} ascending`,
    );
    orderTexts[value] = { description: `By ${by.join(', then ')}.` };
  };
  const add = (more: ListAddition): void => {
    for (const [key, kind] of Object.entries(more.filter ?? {})) addFilter(key, kind);
    for (const [key, keys] of Object.entries(more.order ?? {})) addOrder(key, keys);
    if (more.search) moreSearches.push(more.search);
  };

  add({ filter: options.filter, order: options.order });
  const defaultOrder = screamingSnake(options.default);
  if (!orders.has(defaultOrder))
    throw new Error(`The list ${name} has no order ${options.default}, its default.`);
  const made: List<T> = {
    ...{ name, type, Connection, Args, Filter, filters, orders, defaultOrder, moreSearches, first, max, add },
    search: typeof options.search === 'function' ? trigrams(options.search) : (options.search ?? null),
    countTo: options.countTo ?? 10_000,
  };
  if (registered.has(Connection.name))
    throw new Error(`Two lists are named ${name}: give one a name of its own.`);
  registered.set(Connection.name, made as unknown as List<object>);
  return made;
}

function filterText(path: string, kind: FilterKind): string {
  if (kind === 'search')
    return 'Text to search for, at least three characters. Upper and lower case are the same; an id finds the row that has it.';
  if (kind === 'has') return `Whether there is any ${path}.`;
  return `Only rows whose ${path} meets the condition.`;
}

function relayArguments(
  name: string,
  order: Record<string, string>,
  defaultOrder: string,
  first: number,
  max: number,
): new () => object {
  const Args = named(class {}, `${name}Args`);
  const add = (key: string, type: () => object, description: string, defaultValue?: unknown): void =>
    Field(type, { nullable: true, description, defaultValue })(Args.prototype, key);
  add(
    'first',
    () => Int,
    `How many rows to read from the start, at most ${max}; ${first} when neither first nor last is given.`,
  );
  add('after', () => String, 'Read the rows after this cursor.');
  add('last', () => Int, `How many rows to read from the end, at most ${max}.`);
  add('before', () => String, 'Read the rows before this cursor; goes with last.');
  add('orderBy', () => order, 'The order of the rows.', defaultOrder);
  add('reverse', () => Boolean, 'Turns the order around.', false);
  ArgsType()(Args);
  return Args;
}

function connectionOf(name: string, type: EntityClass): new () => object {
  const Edge = named(class {}, `${name}Edge`);
  Field(() => String, { description: 'Where this row stands in the order; goes with after and before.' })(
    Edge.prototype,
    'cursor',
  );
  Field(() => type, { description: 'The row itself.' })(Edge.prototype, 'node');
  ObjectType(`${name}Edge`, { ...simple, description: 'A row of a list with its cursor.' })(Edge);

  const Connection = named(class {}, `${name}Connection`);
  const add = (key: string, fieldType: () => object, description: string): void =>
    Field(fieldType as never, { description })(Connection.prototype, key);
  add('nodes', () => [type], 'The rows of the page.');
  add('edges', () => [Edge], 'The rows of the page, each with its cursor.');
  add('pageInfo', () => PageInfo, 'Where the page stands in the list.');
  add(
    'totalCount',
    () => Int,
    'How many rows the whole list has; an estimate where totalCountIsExact is false.',
  );
  add('totalCountIsExact', () => Boolean, 'Whether totalCount was counted to the last row.');
  ObjectType(`${name}Connection`, { ...simple, description: `One page of a list of ${name} rows.` })(
    Connection,
  );
  return Connection;
}
