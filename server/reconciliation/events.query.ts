import type { ProviderEvent, ProviderName } from '../billing/provider.ts';
import type { Finding, LookAgain } from './finding.ts';
import { arrayOf, tables, type Ask } from './our-records.query.ts';
import { present } from './present.ts';

/** The newest event about an object that came here. */
export interface KeptEvent {
  readonly id: string;
  readonly providerEventId: string | null;
  readonly type: string;
  readonly status: 'RECEIVED' | 'PROCESSED' | 'FAILED' | 'IGNORED';
  readonly attempts: number;
  readonly error: string | null;
  readonly payload: object;
  readonly occurredAt: Date;
  readonly processedAt: Date | null;
}

const objectColumns = {
  subscription: 'provider_subscription_id',
  invoice: 'provider_invoice_id',
  charge: 'provider_charge_id',
};

/** Through the index of the organizations; what belongs to nobody yet is little. */
const ofObjects = (column: string): string =>
  `(organization_id = any (?::uuid[]) or organization_id is null) and ${column} = any (?::text[])`;

type Where = Pick<Finding, 'kind' | 'id' | 'organizationId'>;

/** The newest event about each object, of those that tell of the object itself. */
export async function lastEvents(ask: Ask, findings: readonly Where[]): Promise<Map<string, KeptEvent>> {
  const found = new Map<string, KeptEvent>();
  for (const kind of ['subscription', 'invoice', 'charge'] as const) {
    const some = findings.filter((one) => one.kind === kind);
    if (some.length === 0) continue;
    const rows = await ask<KeptEvent & { object: string; occurredAt: string; processedAt: string | null }>(
      `select distinct on (${objectColumns[kind]}) ${objectColumns[kind]} as object, id, provider_event_id as "providerEventId", type, status,
         attempts, error, payload, occurred_at as "occurredAt", processed_at as "processedAt"
       from inbound_event where ${ofObjects(objectColumns[kind])} and '${kind}' = any (about)
         and provider <> 'MANUAL'
       order by ${objectColumns[kind]}, occurred_at desc, received_at desc, id desc`,
      [
        arrayOf([...new Set(some.map(({ organizationId }) => organizationId))]),
        arrayOf(some.map(({ id }) => id)),
      ],
    );
    for (const { object, ...row } of rows)
      found.set(object, {
        ...row,
        occurredAt: new Date(row.occurredAt),
        processedAt: row.processedAt ? new Date(row.processedAt) : null,
      });
  }
  return found;
}

/** Which events of a provider came here. */
export async function keptOf(ask: Ask, provider: ProviderName, ids: readonly string[]): Promise<Set<string>> {
  const rows = await ask<{ id: string }>(
    'select provider_event_id as id from inbound_event where provider = ? and provider_event_id = any (?::text[])',
    [provider, arrayOf(ids)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** News is taken to be on its way for so long after it happened, by the product's clock. */
const freshMs = 60_000;

/** The objects of which news has come and waits for its first look, or has just happened and may come at any moment. */
export async function findOnTheirWay(
  { ask, provider, runtime }: LookAgain,
  findings: readonly Finding[],
): Promise<Set<string>> {
  if (findings.length === 0) return new Set();
  const flying = new Set<string>();
  const since = new Date(runtime.clock.now().getTime() - freshMs);
  const fresh: ProviderEvent[] = [];
  for await (const event of present(provider.account.events(since))) fresh.push(event);
  const kept = await keptOf(
    ask,
    provider.name,
    fresh.map(({ id }) => id),
  );
  for (const event of fresh)
    if (!kept.has(event.id))
      for (const { id, kind } of findings) if (event.objects[kind] === id) flying.add(id);
  // after what is not kept, so that nothing is between the two
  for (const [id, { status, attempts }] of await lastEvents(ask, findings))
    if (status === 'RECEIVED' && attempts === 0) flying.add(id);
  return flying;
}

/** What was last heard of each object, and what became of it: it is another one where news came in or was dealt with. */
export async function lastHeard(ask: Ask, objects: readonly Where[]): Promise<Map<string, string>> {
  const heard = new Map<string, string>();
  for (const [id, { id: event, status }] of await lastEvents(ask, objects))
    heard.set(id, `${event} ${status}`);
  return heard;
}

const farthestMs = 30 * 24 * 60 * 60 * 1000;
const mostEvents = 5_000;
const mostAround = 50;

/** What the provider's own log tells of the objects. */
export interface ProviderLog {
  /** The newest event about each object. */
  readonly newest: ReadonlyMap<string, ProviderEvent>;
  /** Those that never came here. */
  readonly missed: ReadonlySet<string>;
  /** Those among them around which nothing else came, either. */
  readonly whileDown: ReadonlySet<string>;
}

/** Reads it back until it has told of everything, as far as it goes. */
export async function readProviderLog(options: LookAgain, findings: readonly Where[]): Promise<ProviderLog> {
  const { ask, provider, runtime } = options;
  const wanted = new Set(findings.map(({ kind, id }) => `${kind}:${id}`));
  const newest = new Map<string, ProviderEvent>();
  const read: ProviderEvent[] = [];
  let around = 0;
  const since = new Date(runtime.clock.now().getTime() - farthestMs);
  if (wanted.size > 0)
    for await (const event of present(provider.account.events(since))) {
      read.push(event);
      for (const kind of ['subscription', 'invoice', 'charge'] as const) {
        const id = event.objects[kind];
        if (id && event.about.includes(kind) && wanted.delete(`${kind}:${id}`)) newest.set(id, event);
      }
      // what lies around the last one tells an outage
      if (wanted.size === 0) around += 1;
      if (around > mostAround || read.length >= mostEvents) break;
    }
  const kept = await keptOf(
    ask,
    provider.name,
    read.map(({ id }) => id),
  );
  return {
    newest,
    missed: new Set(read.flatMap(({ id }) => (kept.has(id) ? [] : [id]))),
    whileDown: outages(read.map(({ id, occurredAt }) => ({ id, occurredAt, isKept: kept.has(id) }))),
  };
}

const inSuccession = 3;
const longMs = 5 * 60_000;

/** An event of the provider, and whether it came here. */
export interface Told {
  readonly id: string;
  readonly occurredAt: Date;
  readonly isKept: boolean;
}

/**
 * Events that lie in a row of several over some minutes, none of which came: one that is lost by itself lies between others that did.
 * What one request sets off happens within a second, and is no row.
 */
export function outages(events: readonly Told[]): Set<string> {
  const found = new Set<string>();
  let row: Told[] = [];
  const close = (): void => {
    const times = row.map(({ occurredAt }) => occurredAt.getTime());
    if (row.length >= inSuccession && Math.max(...times) - Math.min(...times) >= longMs)
      for (const { id } of row) found.add(id);
    row = [];
  };
  for (const event of events)
    if (event.isKept) close();
    else row.push(event);
  close();
  return found;
}

/** What changed our record last. */
export interface LastChange {
  readonly entryId: string;
  readonly action: string;
  readonly actor: string;
  readonly at: Date;
  /** When the provider's word was last written into it: by its news, or by a repair. */
  readonly mirroredAt: Date | null;
}

/** By the ids of our records. */
export async function lastChanges(
  ask: Ask,
  findings: readonly Pick<Finding, 'kind' | 'ours'>[],
): Promise<Map<string, LastChange>> {
  const found = new Map<string, LastChange>();
  for (const kind of ['subscription', 'invoice', 'charge'] as const) {
    const ids = findings.flatMap((one) => (one.kind === kind && one.ours ? [one.ours.recordId] : []));
    if (ids.length === 0) continue;
    const rows = await ask<
      Omit<LastChange, 'at' | 'mirroredAt'> & { record: string; at: string; mirroredAt: string | null }
    >(
      `select distinct on (c.record_id) c.record_id as record, e.id as "entryId", e.action, e.actor, e.at,
         max(e.at) filter (where e.action like 'mirror%' or e.action = 'repairDiscrepancy') over (partition by c.record_id) as "mirroredAt"
       from audit.change c join audit.entry e on e.id = c.entry_id
       where c.table_name = '${tables[kind].table}' and c.record_id = any (?::text[]) order by c.record_id, c.id desc`,
      [arrayOf(ids)],
    );
    for (const { record, at, mirroredAt, ...change } of rows)
      found.set(record, {
        ...change,
        at: new Date(at),
        mirroredAt: mirroredAt ? new Date(mirroredAt) : null,
      });
  }
  return found;
}
