import { useClientHandle, useQuery, type TypedDocumentNode } from '@urql/vue';
import { computed, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import type { Problem } from './problem.ts';
import { problemOf } from './problem.ts';

/** Something that happened to a record. */
export interface TimelineEvent {
  id: string;
  at: string;
  type: string;
  title: string;
  detail?: string | null;
  actor?: string | null;
  path?: string | null;
}

interface TimelinePage {
  nodes: TimelineEvent[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface TimelineVariables {
  id: string;
  first: number;
  after?: string | null | undefined;
  types?: string[] | string | null | undefined;
}

/** The events of a record, the newest first, with older ones on demand. */
export interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly loading: boolean;
  readonly loadingOlder: boolean;
  readonly problem: Problem | undefined;
  readonly hasOlder: boolean;
  readonly types: readonly string[];
  show: (types: readonly string[]) => void;
  older: () => Promise<void>;
}

/**
 * The timeline of a record: the newest page stays alive, older ones are added to it.
 *
 * @example
 * const timeline = useTimeline(OrganizationTimelineDocument, () => id, (data) => data.organization?.timeline);
 */
export function useTimeline<Data>(
  document: TypedDocumentNode<Data, TimelineVariables>,
  id: MaybeRefOrGetter<string>,
  page: (data: Data) => TimelinePage | null | undefined,
): Timeline {
  const first = 15;
  const types = ref<readonly string[]>([]);
  const variables = computed(() => ({
    id: toValue(id),
    first,
    types: types.value.length ? [...types.value] : undefined,
  }));
  const { data, error } = useQuery({ query: document, variables });
  const newest = computed(() => (data.value ? page(data.value) : undefined));

  const { client } = useClientHandle();
  const added = shallowRef<TimelinePage[]>([]);
  const loadingOlder = ref(false);
  watch(variables, () => (added.value = []));

  const last = computed(() => added.value.at(-1) ?? newest.value);
  async function older(): Promise<void> {
    const after = last.value?.pageInfo.endCursor;
    if (!after || loadingOlder.value) return;
    loadingOlder.value = true;
    const asked = variables.value;
    const result = await client.query(document, { ...asked, after }, { still: true }).toPromise();
    loadingOlder.value = false;
    const next = result.data && page(result.data);
    if (next && asked === variables.value) added.value = [...added.value, next];
  }

  // What arrives on the newest page pushes its last events onto the pages below, where they may stand already.
  const events = computed(() => {
    const all = [newest.value, ...added.value].flatMap((part) => part?.nodes ?? []);
    return [...new Map(all.map((event) => [event.id, event])).values()];
  });

  return {
    get events() {
      return events.value;
    },
    get loading() {
      return !newest.value && !error.value;
    },
    get loadingOlder() {
      return loadingOlder.value;
    },
    get problem() {
      return !newest.value && error.value ? problemOf(error.value) : undefined;
    },
    get hasOlder() {
      return last.value?.pageInfo.hasNextPage ?? false;
    },
    get types() {
      return types.value;
    },
    show: (chosen) => (types.value = chosen),
    older,
  };
}
