import DataLoader from 'dataloader';
import { v7 } from 'uuid';
import { objectQueue } from '../billing/object-queue.ts';
import type { ProviderEvent, ProviderName } from '../billing/provider.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import { jobArguments } from '../kit/job.ts';
import type { Runtime } from '../kit/runtime.ts';
import { InboundEventStatus } from './inbound-event.entity.ts';
import { mirrorObject } from './mirror-object.job.ts';

// one statement is one transaction, and one wait for the disk, however many events came while the last one ran
const keepWithJobs = `
  with given as (
    select * from json_to_recordset($1) as given(
      id uuid, provider text, provider_event_id text, type text, title text, payload jsonb, object_id text, caused_by text, status text,
      occurred_at timestamptz, received_at timestamptz, job text, job_payload json, queue text, job_key text, run_at timestamptz, max_attempts int)
  ), kept as (
    insert into inbound_event (id, provider, provider_event_id, type, title, payload, object_id, caused_by, status, occurred_at, received_at)
    select id, provider, provider_event_id, type, title, payload, object_id, caused_by, status, occurred_at, received_at from given
    on conflict (provider, provider_event_id) do nothing
    returning id
  ), looks as (
    -- hints that wait are one hint: the newest look sees what all of them are about
    select distinct on (job_key) * from given where object_id is not null and id in (select id from kept) order by job_key
  )
  select graphile_worker.add_jobs(array_agg(
    (job, job_payload, queue, run_at, max_attempts, job_key, null, null)::graphile_worker.job_spec order by job_key)) from looks having count(*) > 0`;

/** Keeps an event, once however often it comes, and the job that looks into it, in one transaction. */
export type EventStore = (provider: ProviderName, event: ProviderEvent) => Promise<void>;

const mostAtOnce = 100;

/**
 * Events that come while others are being written are written together as soon as those are, so that a burst waits for the disk
 * a few times and not once an event. Nobody is answered before his event is on it.
 */
export function eventStore(runtime: Runtime): EventStore {
  let writing: Promise<unknown> = Promise.resolve();
  const write = async (rows: readonly object[]): Promise<void> => {
    await runtime.pool.query({ name: 'keep-events', text: keepWithJobs, values: [JSON.stringify(rows)] });
  };
  const loader = new DataLoader<object, void>(
    async (rows) => {
      const together = write(rows).then(() => rows.map(() => undefined));
      // one that cannot be kept does not keep the others from it
      const outcome = together.catch(() =>
        Promise.all(rows.map((row) => write([row]).catch((error: unknown) => error as Error))),
      );
      writing = outcome;
      return outcome as Promise<undefined[]>;
    },
    {
      cache: false,
      maxBatchSize: mostAtOnce,
      batchScheduleFn: (start) => void writing.finally(() => setImmediate(start)),
    },
  );
  return async (provider, event) => {
    await loader.load(rowOf(runtime, provider, event));
    await checkpoint('webhook.stored');
  };
}

function rowOf(runtime: Runtime, provider: ProviderName, event: ProviderEvent): object {
  const objectId = event.subscriptionId;
  const queueOfObject = objectQueue(provider, objectId ?? '');
  const payload = { provider, objectId: objectId ?? '' };
  const options = { queue: queueOfObject, key: `mirror:${queueOfObject}`, maxAttempts: 100 };
  const [job, , queue, key, runAt, maxAttempts] = jobArguments(mirrorObject, payload, options);
  return {
    id: v7(),
    provider,
    provider_event_id: event.id,
    type: event.type,
    title: event.title,
    payload: event.payload,
    object_id: objectId,
    caused_by: event.causedBy,
    status: objectId ? InboundEventStatus.RECEIVED : InboundEventStatus.IGNORED,
    occurred_at: event.occurredAt,
    received_at: runtime.clock.now(),
    job,
    job_payload: payload,
    queue,
    job_key: key,
    run_at: runAt,
    max_attempts: maxAttempts,
  };
}
