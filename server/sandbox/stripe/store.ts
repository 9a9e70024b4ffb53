import { reschedule } from './agenda.ts';
import { missing } from './fault.ts';
import { namings, type Kind, type Kinds } from './kinds.ts';
import type { Work } from './work.ts';

export type { Kind, Kinds } from './kinds.ts';

/** `param` is the parameter that named it: without one it was the address, and the answer is a 404. */
export async function load<K extends Kind>(
  work: Work,
  kind: K,
  id: string,
  param?: string,
): Promise<Kinds[K]> {
  const found = await find(work, kind, id);
  if (!found) throw missing(namings[kind].word, id, param);
  return found;
}

/** Held until the request has been answered: two changes of one object come one after the other. */
export async function lock<K extends Kind>(
  work: Work,
  kind: K,
  id: string,
  param?: string,
): Promise<Kinds[K]> {
  const found = await find(work, kind, id, 'for update');
  if (!found) throw missing(namings[kind].word, id, param);
  return found;
}

export async function find<K extends Kind>(
  work: Work,
  kind: K,
  id: string,
  locking: '' | 'for update' = '',
): Promise<Kinds[K] | undefined> {
  const { rows } = await work.sql.query<{ body: Kinds[K] }>(
    `select body from sandbox.stripe_object where object = $1 and id = $2 ${locking}`,
    [kind, id],
  );
  return rows[0]?.body;
}

/** All that carry `value` at `key`, oldest first. */
export async function having<K extends Kind>(
  work: Work,
  kind: K,
  key: string & keyof Kinds[K],
  value: string,
): Promise<Kinds[K][]> {
  const { rows } = await work.sql.query<{ body: Kinds[K] }>(
    `select body from sandbox.stripe_object where object = $1 and body->>'${key}' = $2 order by sequence`,
    [kind, value],
  );
  return rows.map((row) => row.body);
}

export async function insert<K extends Kind>(work: Work, kind: K, object: Kinds[K]): Promise<Kinds[K]> {
  await work.sql.query('insert into sandbox.stripe_object (id, object, body) values ($1, $2, $3)', [
    object.id,
    kind,
    JSON.stringify(object),
  ]);
  await reschedule(work, kind, object);
  return object;
}

export async function replace<K extends Kind>(work: Work, kind: K, object: Kinds[K]): Promise<Kinds[K]> {
  await work.sql.query('update sandbox.stripe_object set body = $3 where object = $1 and id = $2', [
    kind,
    object.id,
    JSON.stringify(object),
  ]);
  await reschedule(work, kind, object);
  return object;
}

export async function remove(work: Work, kind: Kind, id: string): Promise<void> {
  await work.sql.query('delete from sandbox.stripe_object where object = $1 and id = $2', [kind, id]);
  await work.sql.query('delete from sandbox.stripe_agenda where object = $1', [id]);
}
