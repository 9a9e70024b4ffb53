import { useQuery, type TypedDocumentNode } from '@urql/vue';
import { useIntervalFn } from '@vueuse/core';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';

/**
 * Asks a query every few seconds for as long as something is under way. Its answer reaches all that shows the same
 * records through the cache.
 *
 * @example
 * usePolling(ProviderCommandDocument, () => ({ id }), { while: () => command.status === 'PENDING' });
 */
export function usePolling<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  options: { while: () => boolean; every?: number },
): void {
  const { executeQuery } = useQuery({
    query: document,
    variables: computed(() => toValue(variables)),
    pause: true,
    context: { still: true },
  });
  useIntervalFn(() => {
    if (options.while()) executeQuery({ requestPolicy: 'network-only' });
  }, options.every ?? 2500);
}
