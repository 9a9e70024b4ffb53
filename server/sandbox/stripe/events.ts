import { isDeepStrictEqual } from 'node:util';
import Stripe from 'stripe';
import { listening } from './disabled-endpoints.ts';
import { newId } from './ids.ts';
import { insert, replace, type Kind, type Kinds } from './store.ts';
import type { Work } from './work.ts';

/** Records that something happened, and owes the news to every endpoint, in the transaction of the change. */
export async function emit(
  work: Work,
  type: string,
  object: Stripe.Event.Data.Object,
  previous?: Stripe.Event.Data.PreviousAttributes,
): Promise<void> {
  const endpoints = await listening(work.sql, work.endpoints);
  const event: Stripe.EventBase = {
    id: newId('evt'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: work.now,
    data: { object, ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: endpoints.length,
    request: work.request ?? { id: null, idempotency_key: null },
    type: type as Stripe.Event.Type,
  };
  await insert(work, 'event', event);
  await work.sql.query(
    'insert into sandbox.stripe_delivery (event, endpoint) select $1, unnest($2::text[])',
    [event.id, endpoints],
  );
}

export async function create<K extends Kind>(
  work: Work,
  kind: K,
  type: string,
  object: Kinds[K],
): Promise<Kinds[K]> {
  await insert(work, kind, object);
  await emit(work, type, object);
  return object;
}

/** Writes the change and tells of it, with what it was before; a change of nothing is no event. */
export async function change<K extends Kind>(
  work: Work,
  kind: K,
  type: string,
  before: Kinds[K],
  after: Kinds[K],
): Promise<Kinds[K]> {
  const previous = previousAttributes(before, after);
  if (Object.keys(previous).length === 0) return before;
  await replace(work, kind, after);
  await emit(work, type, after, type.endsWith('.updated') ? previous : undefined);
  return after;
}

/** Only what differs; within an object only its changed keys; a changed list as a whole. */
export function previousAttributes(before: object, after: object): Record<string, unknown> {
  const now = plain(after);
  const changed = Object.entries(plain(before)).flatMap(([key, value]): [string, unknown][] => {
    const other = now[key];
    if (isDeepStrictEqual(value, other)) return [];
    return [[key, isRecord(value) && isRecord(other) ? previousAttributes(value, other) : value]];
  });
  const added = Object.keys(now).filter((key) => !(key in before));
  return { ...Object.fromEntries(changed), ...Object.fromEntries(added.map((key) => [key, null])) };
}

const plain = (object: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(object)) as Record<string, unknown>;
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
