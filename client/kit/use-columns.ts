import { useMediaQuery } from '@vueuse/core';
import { computed, shallowRef, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue';
import type { Column } from './columns.ts';
import { useUrlState } from './page-state.ts';
import { slugOf } from './slug.ts';
import { viewer } from './use-viewer.ts';

/** Which columns are shown though they would not be by themselves, and which are not though they would. */
type Choice = ReadonlyMap<string, boolean>;

const read = (text: string): Choice =>
  new Map(
    text
      .split(',')
      .filter(Boolean)
      .map((name) => (name.startsWith('-') ? [name.slice(1), false] : [name, true])),
  );
const write = (choice: Choice): string =>
  [...choice]
    .map(([name, isShown]) => (isShown ? name : `-${name}`))
    .sort()
    .join(',');

const version = shallowRef(0);
const keyOf = (list: string): string => `columns:${viewer.value?.user.id ?? ''}:${list}`;
const remembered = (list: string): string =>
  version.value >= 0 ? (localStorage.getItem(keyOf(list)) ?? '') : '';
function remember(list: string, text: string): void {
  if (text) localStorage.setItem(keyOf(list), text);
  else localStorage.removeItem(keyOf(list));
  version.value += 1;
}

/**
 * Whether the window is wide enough for a column, by its `from`.
 *
 * @example
 * const fits = useFit();
 * columns.filter(fits);
 */
export function useFit(): (column: Pick<Column<never>, 'from'>) => boolean {
  const isMedium = useMediaQuery('(min-width: 1024px)');
  const isWide = useMediaQuery('(min-width: 1280px)');
  return ({ from }) => !from || (from === 'lg' ? isMedium.value : isWide.value);
}

/** The columns of a list as somebody has chosen them. */
export interface ColumnChoice<Row> {
  /** Those to show. */
  readonly shown: ComputedRef<readonly Column<Row>[]>;
  /** Those that can be chosen, by their titles, and whether each is to be seen now. */
  readonly choices: ComputedRef<readonly { title: string; isShown: boolean }[]>;
  /** Whether anything was chosen, and whether it was to show more. */
  readonly isChosen: ComputedRef<boolean>;
  readonly hasMore: ComputedRef<boolean>;
  /** The choice as an address has it; empty for none. */
  readonly text: ComputedRef<string>;
  /** For the query of the list: whether it shall ask for what the columns need that can be hidden. */
  readonly variables: ComputedRef<Record<string, boolean>>;
  toggle: (title: string) => void;
  reset: () => void;
}

/**
 * The columns of a list as this person has chosen them: as the address says, else as they chose last in this browser, else as
 * the page has them.
 *
 * @example
 * const { variables } = useColumns('users', columns);
 * const page = usePage({ document: UsersDocument, variables, … });
 */
export function useColumns<Row>(
  list: string | undefined,
  columns: MaybeRefOrGetter<readonly Column<Row>[]>,
): ColumnChoice<Row> {
  const { values, set } = useUrlState();
  const fits = useFit();
  const text = computed(() => (list ? (values.value.columns ?? remembered(list)) : ''));
  const choice = computed(() => read(text.value));

  const nameOf = ({ title }: Column<Row>): string => slugOf(title);
  const chosen = (column: Column<Row>): boolean | undefined => choice.value.get(nameOf(column));
  const isByItself = (column: Column<Row>): boolean => !column.hidden && fits(column);
  const isShown = (column: Column<Row>): boolean => chosen(column) ?? isByItself(column);
  const optional = computed(() => toValue(columns).filter(({ kind, silent }) => kind !== 'title' && !silent));

  function choose(next: Choice): void {
    if (!list) return;
    const words = write(next);
    remember(list, words);
    set({ columns: words || undefined }, { replace: true });
  }
  return {
    // what was asked for is shown in a narrow window, too
    shown: computed(() =>
      toValue(columns).flatMap((column) => {
        const is = chosen(column) ?? !column.hidden;
        return is ? [chosen(column) ? { ...column, from: undefined } : column] : [];
      }),
    ),
    choices: computed(() =>
      optional.value.map((column) => ({ title: column.title, isShown: isShown(column) })),
    ),
    isChosen: computed(() => choice.value.size > 0),
    hasMore: computed(() => [...choice.value.values()].includes(true)),
    text,
    variables: computed(() =>
      Object.fromEntries(
        toValue(columns).flatMap((column) =>
          column.asks ? [[column.asks, chosen(column) ?? !column.hidden]] : [],
        ),
      ),
    ),
    toggle: (title) => {
      const column = optional.value.find((one) => one.title === title);
      if (!column) return;
      const next = new Map(choice.value);
      const is = !isShown(column);
      if (is === isByItself(column)) next.delete(nameOf(column));
      else next.set(nameOf(column), is);
      choose(next);
    },
    reset: () => choose(new Map()),
  };
}
