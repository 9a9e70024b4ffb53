import type { Client, Exchange, Operation } from '@urql/vue';
import { useThrottleFn } from '@vueuse/core';
import { onEnd, pipe, tap, type Source } from 'wonka';
import { shows, type Change } from './changes.ts';

interface Shown {
  operation: Operation;
  data: unknown;
}

/**
 * Keeps what is on the screen true: after a mutation, and when the server reports that something on the screen has
 * changed, every query on the screen is asked again. Queries with `context: { still: true }` are left alone.
 *
 * @example
 * const live = createLive();
 * const client = createClient({ url: '/graphql', exchanges: [live.exchange, cache, live.answers, fetchExchange] });
 * listen({ changed: live.changed, resync: live.refresh });
 */
export function createLive(): {
  exchange: Exchange;
  answers: Exchange;
  changed: (change: Change) => void;
  refresh: () => void;
} {
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
        input.forward,
        tap((result) => {
          if (result.operation.kind === 'mutation' && result.data) void refresh();
        }),
        onEnd(() => onScreen.clear()),
      );
  };

  // Below the cache, which leaves out what a query did not ask for, such as the types of its records.
  const answers: Exchange =
    ({ forward }) =>
    (operations) =>
      pipe(
        forward(operations),
        tap(({ operation, data }) => {
          const shown = onScreen.get(operation.key);
          if (shown && data) shown.data = data;
        }),
      );

  return {
    exchange,
    answers,
    changed: (change) => {
      if ([...onScreen.values()].some(({ data }) => shows(data, change))) void refresh();
    },
    refresh: () => void refresh(),
  };
}
