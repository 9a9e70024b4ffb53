import { listed } from './cache.generated.ts';

/** News from the server: a record changed. */
export interface Change {
  type: string;
  id: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Whether a result shows a record, or a list in which it may have appeared.
 *
 * @example
 * shows(result.data, { type: 'Organization', id: '0190…' });
 */
export function shows(data: unknown, change: Change): boolean {
  if (Array.isArray(data)) return data.some((item) => shows(item, change));
  if (!isObject(data)) return false;
  const type = data.__typename;
  if (type === change.type && data.id === change.id) return true;
  if (typeof type === 'string' && listed[type] === change.type) return true;
  return Object.values(data).some((value) => shows(value, change));
}

/**
 * Listens to the server's change events until the returned function is called. A missed stretch (the connection
 * broke, the server lost its own listener) is reported as `resync`.
 *
 * @example
 * const stop = listen({ changed: (change) => …, resync: () => … });
 */
export function listen(on: { changed: (change: Change) => void; resync: () => void }): () => void {
  const source = new EventSource('/events');
  let broken = false;
  source.addEventListener('changed', (event: MessageEvent<string>) => {
    const change: unknown = JSON.parse(event.data);
    if (isObject(change)) on.changed({ type: String(change.type), id: String(change.id) });
  });
  source.addEventListener('resync', on.resync);
  source.addEventListener('error', () => (broken = true));
  source.addEventListener('open', () => {
    if (broken) on.resync();
    broken = false;
  });
  return () => source.close();
}
