import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { createClient, fetchExchange, mapExchange } from '@urql/vue';
import { embedded } from './kit/cache.generated.ts';
import { createLive } from './kit/live-exchange.ts';
import { persistedFetch } from './kit/persisted-fetch.ts';
import { isUnauthenticated } from './kit/problem.ts';
import { viewer } from './kit/use-viewer.ts';

// A timeline item and an audit target borrow the id of the record behind them, which is not their own.
const inParent = [...embedded, 'TimelineItem', 'AuditTarget'];
const keys: KeyingConfig = Object.fromEntries(inParent.map((type) => [type, () => null]));

// Subscription is a noun here. Unless told otherwise, the cache takes a type of this name for the root of GraphQL's own.
const roots = {
  queryType: { name: 'Query' },
  mutationType: { name: 'Mutation' },
  subscriptionType: { name: '-' },
};

export const live = createLive();

const faults = mapExchange({
  onError(error) {
    if (!viewer.value || !isUnauthenticated(error)) return;
    // A fresh page, so that nothing of the ended session stays in memory.
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
  },
  // Of a failed answer nothing is kept: a fault in one field makes its record null, here and wherever it is shown.
  onResult: (result) => (result.error ? { ...result, data: undefined } : result),
});

export const client = createClient({
  url: '/graphql',
  preferGetMethod: false,
  fetch: persistedFetch,
  fetchOptions: { credentials: 'same-origin' },
  requestPolicy: 'cache-and-network',
  exchanges: [
    live.exchange,
    cacheExchange({ keys, schema: { __schema: roots } }),
    live.answers,
    faults,
    fetchExchange,
  ],
});
