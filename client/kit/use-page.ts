import { useQuery, type CombinedError, type TypedDocumentNode } from '@urql/vue';
import { useDebounceFn } from '@vueuse/core';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import type { Filter } from './filters.ts';
import { listVariables } from './list-variables.ts';
import { useUrlState, type PageState } from './page-state.ts';

/** A connection of the API, as far as a table needs it. */
export interface Connection<Row> {
  nodes: Row[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | null;
    endCursor?: string | null;
  };
  totalCount?: number;
  totalCountIsExact?: boolean;
}

type FilterInput<Variables> = Variables extends { filter?: infer Input }
  ? NonNullable<Input> & object
  : never;
type FilterKey<Variables> = keyof FilterInput<Variables> & string;
type Order<Variables> = Variables extends { orderBy?: infer Name } ? NonNullable<Name> & string : never;

/** A page of a list and what a person can do with it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly loading: boolean;
  readonly refreshing: boolean;
  readonly error: CombinedError | undefined;
  readonly total: number | undefined;
  readonly totalIsExact: boolean;
  readonly size: number;
  readonly filters: readonly Filter[];
  readonly search: string;
  readonly narrowed: boolean;
  readonly order: string | undefined;
  readonly reversed: boolean;
  /** What the list is narrowed to and sorted by, as the API takes it. */
  readonly asked: { readonly filter?: object; readonly orderBy?: string; readonly reverse?: true };
  /** Search, filters and order as the address has them; empty for everything. */
  readonly address: string;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  chosen: (filter: Filter) => string;
  choose: (filter: Filter, text: string) => void;
  searchFor: (term: string) => void;
  sortBy: (order: string) => void;
  clear: () => void;
  /** Shows the list as an address of this kind says. */
  show: (address: string, options?: { replace?: boolean }) => void;
  next: () => void;
  previous: () => void;
  retry: () => void;
}

const start = { after: undefined, before: undefined };

/**
 * A page of a list: reads search, filters, order and cursor from the URL, asks the server and turns the pages.
 *
 * @example
 * const page = usePage({
 *   document: OrganizationsDocument,
 *   connection: (data) => data.organizations,
 *   filters: [choice('state', 'State', OrganizationStateValues)],
 *   order: 'NEWEST',
 * });
 */
export function usePage<Data, Variables extends object, Row>(options: {
  document: TypedDocumentNode<Data, Variables>;
  connection: (data: Data) => Connection<Row> | null | undefined;
  filters?: readonly Filter<FilterKey<Variables>>[];
  /** The order that the list has when none is asked for. */
  order?: Order<Variables>;
  size?: number;
  state?: PageState;
  /** What every page of the list is filtered by, whatever the URL says. */
  where?: MaybeRefOrGetter<FilterInput<Variables>>;
  /** Further variables of the document, such as the id of the record that the list belongs to. */
  variables?: MaybeRefOrGetter<Partial<Variables>>;
}): Page<Row> {
  const { values, set } = options.state ?? useUrlState();
  const { filters = [], size = 25 } = options;

  const listed = computed(() =>
    listVariables(values.value, { filters, size, where: toValue(options.where) }),
  );
  const narrowed = computed(() => Boolean(values.value.q) || filters.some(({ key }) => values.value[key]));
  // The filters' keys are checked where they are named; their values come from the URL, which the server checks.
  const variables = computed(
    () => ({ ...toValue(options.variables), ...listed.value }) as unknown as Variables,
  );

  const { data, error, stale, fetching, executeQuery } = useQuery({ query: options.document, variables });
  const connection = computed(() => (data.value ? options.connection(data.value) : undefined));
  const searchFor = useDebounceFn(
    (term: string) => set({ q: term || undefined, ...start }, { replace: true }),
    250,
  );

  return {
    filters,
    size,
    get rows() {
      return connection.value?.nodes ?? [];
    },
    get loading() {
      return !connection.value && !error.value;
    },
    get refreshing() {
      return fetching.value || stale.value;
    },
    get error() {
      return connection.value ? undefined : error.value;
    },
    get total() {
      return connection.value?.totalCount;
    },
    get totalIsExact() {
      return connection.value?.totalCountIsExact ?? true;
    },
    get search() {
      return values.value.q ?? '';
    },
    get narrowed() {
      return narrowed.value;
    },
    get order() {
      return values.value.sort ?? options.order;
    },
    get reversed() {
      return values.value.reverse === 'true';
    },
    get asked() {
      const { filter, orderBy, reverse } = listed.value;
      return { ...(filter && { filter }), ...(orderBy && { orderBy }), ...(reverse && { reverse }) };
    },
    get address() {
      const kept = new URLSearchParams(Object.entries(values.value).filter(([key]) => !(key in start)));
      // saved views are compared with it
      kept.sort();
      return kept.toString();
    },
    get hasNext() {
      return connection.value?.pageInfo.hasNextPage ?? false;
    },
    get hasPrevious() {
      return connection.value?.pageInfo.hasPreviousPage ?? false;
    },
    chosen: ({ key }) => values.value[key] ?? '',
    choose: ({ key }, text) => set({ [key]: text || undefined, ...start }),
    searchFor: (term) => void searchFor(term),
    sortBy: (order) => {
      const flips = order === (values.value.sort ?? options.order) && values.value.reverse !== 'true';
      set({
        sort: order === options.order ? undefined : order,
        reverse: flips ? 'true' : undefined,
        ...start,
      });
    },
    clear: () =>
      set({ q: undefined, ...Object.fromEntries(filters.map(({ key }) => [key, undefined])), ...start }),
    show: (address, how) => {
      const nothing = Object.fromEntries(Object.keys(values.value).map((key) => [key, undefined]));
      set({ ...nothing, ...Object.fromEntries(new URLSearchParams(address)), ...start }, how);
    },
    next: () => set({ ...start, after: connection.value?.pageInfo.endCursor ?? undefined }),
    previous: () => set({ ...start, before: connection.value?.pageInfo.startCursor ?? undefined }),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
