import { ref, watch, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** What a list shows of itself in the URL: search, filters, order and place. */
export interface PageState {
  values: Readonly<Ref<Readonly<Record<string, string>>>>;
  /** Sets some values; undefined removes one. `replace` adds nothing to the history. */
  set: (changes: Readonly<Record<string, string | undefined>>, options?: { replace?: boolean }) => void;
}

const merged = (
  values: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...values, ...changes }).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );

/**
 * A list's state in the URL, so that a view can be sent to a colleague and the browser's Back works.
 *
 * @example
 * const state = useUrlState();
 * state.set({ q: 'ada' }, { replace: true });
 */
export function useUrlState(): PageState {
  const route = useRoute();
  const router = useRouter();
  const { path } = route;
  const read = (): Record<string, string> =>
    Object.fromEntries(
      Object.entries(route.query).flatMap(([key, value]) =>
        typeof value === 'string' ? [[key, value]] : [],
      ),
    );
  const values = ref(read());
  // The route changes before the page is gone: another page's URL is none of this list's business.
  watch(
    () => route.query,
    () => {
      if (route.path === path) values.value = read();
    },
  );
  return {
    values,
    set: (changes, options = {}) => {
      const to = { path, query: merged(values.value, changes) };
      void (options.replace ? router.replace(to) : router.push(to));
    },
  };
}

/**
 * A list's state in memory, for a list that is only a part of a page.
 *
 * @example
 * usePage({ document: OrganizationMembersDocument, state: useMemoryState(), … });
 */
export function useMemoryState(): PageState {
  const values = ref<Record<string, string>>({});
  return { values, set: (changes) => (values.value = merged(values.value, changes)) };
}
