import { useClientHandle, type TypedDocumentNode } from '@urql/vue';
import { ref, shallowRef } from 'vue';
import { problemOf, type Problem } from './problem.ts';

/** A question that a click asks, such as the preview of a change. */
export interface Ask<Variables, Data> {
  readonly asking: boolean;
  readonly data: Data | undefined;
  readonly problem: Problem | undefined;
  ask: (variables: Variables) => Promise<Data | undefined>;
}

/**
 * A query that is asked on demand, always of the server.
 *
 * @example
 * const preview = useAsk(PreviewSeatsDocument);
 * await preview.ask({ subscriptionId, quantity: 8 });
 */
export function useAsk<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
): Ask<Variables, Data> {
  const { client } = useClientHandle();
  const asking = ref(false);
  const data = shallowRef<Data>();
  const problem = shallowRef<Problem>();

  return {
    get asking() {
      return asking.value;
    },
    get data() {
      return data.value;
    },
    get problem() {
      return problem.value;
    },
    async ask(variables) {
      asking.value = true;
      const context = { requestPolicy: 'network-only', still: true } as const;
      const result = await client.query(document, variables, context).toPromise();
      asking.value = false;
      problem.value = result.error && problemOf(result.error);
      data.value = result.error ? undefined : result.data;
      return data.value;
    },
  };
}
