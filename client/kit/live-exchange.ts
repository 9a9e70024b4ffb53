import { formatDocument, type Client, type Exchange, type Operation } from '@urql/vue';
import { useThrottleFn } from '@vueuse/core';
import { map, onEnd, pipe, tap, type Source } from 'wonka';
import { shows, type Change } from './changes.ts';

interface Shown {
  operation: Operation;
  data: unknown;
}

/** The cache gives only what was asked for, and without types nobody could tell what is on the screen. */
const withTypes = (operation: Operation): Operation => ({
  ...operation,
  query: formatDocument(operation.query),
});

/**
 * Keeps what is on the screen true: after a mutation, and when the server reports that something on the screen has
 * changed, every query on the screen is asked again. Queries with `context: { still: true }` are left alone.
 *
 * @example
 * const live = createLive();
 * const client = createClient({ url: '/graphql', exchanges: [live.exchange, cache, fetchExchange] });
 * listen({ changed: live.changed, resync: live.refresh });
 */
export function createLive(): { exchange: Exchange; changed: (change: Change) => void; refresh: () => void } {
  const onScreen = new Map<number, Shown>();
  let client: Client | undefined;

  const refresh = useThrottleFn(
    () => {
      for (const { operation } of onScreen.values()) {
        client?.reexecuteOperation(
          client.createRequestOperation('query', operation, {
            ...operation.context,
            requestPolicy: 'network-only',
          }),
        );
      }
    },
    750,
    true,
    true,
  );

  const watch = (operation: Operation): void => {
    if (operation.kind === 'teardown') onScreen.delete(operation.key);
    if (operation.kind !== 'query' || operation.context.still) return;
    onScreen.set(operation.key, { operation, data: onScreen.get(operation.key)?.data });
  };

  const exchange: Exchange = (input) => {
    client = input.client;
    return (operations: Source<Operation>) =>
      pipe(
        operations,
        tap(watch),
        map(withTypes),
        input.forward,
        tap((result) => {
          const shown = onScreen.get(result.operation.key);
          if (shown) shown.data = result.data;
          if (result.operation.kind === 'mutation' && result.data) void refresh();
        }),
        onEnd(() => onScreen.clear()),
      );
  };

  return {
    exchange,
    changed: (change) => {
      if ([...onScreen.values()].some(({ data }) => shows(data, change))) void refresh();
    },
    refresh: () => void refresh(),
  };
}
