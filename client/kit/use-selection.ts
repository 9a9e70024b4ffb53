import { computed, reactive, ref, watch } from 'vue';
import type { Page } from './use-page.ts';

/** Records that a person has chosen in a list: some of them, across its pages, or all that match. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Everything that matches the filter, on whichever page. */
  readonly all: boolean;
  readonly count: number;
  /** The selection as mutations take it: ids, or the filter of the list. */
  readonly input: { readonly ids?: string[]; readonly filter?: object };
  has: (id: string) => boolean;
  /** Chooses a record, or gives it up; with `through`, all rows from the one before to this one, as that one was. */
  toggle: (id: string, options?: { through?: boolean }) => void;
  /** Chooses the rows of the page, or gives them up where all of them are chosen. */
  togglePage: () => void;
  readonly page: boolean | 'indeterminate';
  chooseAll: () => void;
  clear: () => void;
}

/**
 * A selection that lasts while pages are turned and rows are sorted, and ends when the list is narrowed differently.
 *
 * @example
 * const selection = useSelection(page);
 * selection.toggle(row.id);
 */
export function useSelection<Row extends { id: string }>(page: Page<Row>): Selection {
  const ids = reactive(new Set<string>());
  const all = ref(false);
  const clear = (): void => {
    ids.clear();
    all.value = false;
  };
  watch(() => JSON.stringify(page.asked.filter ?? {}), clear);

  let last: string | undefined;
  const choose = (from: number, to: number): void => {
    const chosen = ids.has(page.rows[from]?.id ?? '');
    for (const { id } of page.rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (chosen) ids.add(id);
      else ids.delete(id);
    }
  };

  const onPage = computed((): boolean | 'indeterminate' => {
    if (all.value) return true;
    const chosen = page.rows.filter(({ id }) => ids.has(id)).length;
    return chosen === 0 ? false : chosen === page.rows.length || 'indeterminate';
  });
  return {
    ids,
    get all() {
      return all.value;
    },
    get count() {
      return all.value ? (page.total ?? 0) : ids.size;
    },
    get input() {
      return all.value ? { filter: page.asked.filter ?? {} } : { ids: [...ids] };
    },
    get page() {
      return onPage.value;
    },
    has: (id) => all.value || ids.has(id),
    toggle: (id, { through = false } = {}) => {
      // one row less than all is what is on this page
      if (all.value) {
        clear();
        for (const row of page.rows) ids.add(row.id);
      }
      const [from, to] = [last, id].map((one) => page.rows.findIndex((row) => row.id === one));
      if (through && from !== undefined && to !== undefined && from >= 0) choose(from, to);
      else if (!ids.delete(id)) ids.add(id);
      last = id;
    },
    togglePage: () => {
      const chosen = onPage.value === true;
      if (all.value) return clear();
      for (const { id } of page.rows) {
        if (chosen) ids.delete(id);
        else ids.add(id);
      }
    },
    chooseAll: () => (all.value = true),
    clear,
  };
}
