import DataLoader from 'dataloader';
import { v7 } from 'uuid';
import { looksOf } from '../billing/mirror.ts';
import type { ProviderEvent, ProviderName } from '../billing/provider.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import { jobArguments } from '../kit/job.ts';
import type { Runtime } from '../kit/runtime.ts';
import { InboundEventStatus } from './inbound-event.entity.ts';
import { keptFacts, lookOptions, nothingFollows } from './look.ts';
import { mirrorObject } from './mirror-object.job.ts';

const columns = [
  'id uuid',
  'provider text',
  'provider_event_id text',
  'type text',
  'title text',
  'payload jsonb',
  'object_id text',
  'about text[]',
  'provider_customer_id text',
  'provider_subscription_id text',
  'provider_invoice_id text',
  'provider_charge_id text',
  'provider_refund_id text',
  'provider_checkout_id text',
  'amount_minor bigint',
  'currency text',
  'object_status text',
  'previous_object_status text',
  'quantity int',
  'previous_quantity int',
  'caused_by text',
  'status text',
  'error text',
  'occurred_at timestamptz',
  'received_at timestamptz',
  'processed_at timestamptz',
];
const names = columns.map((column) => column.split(' ')[0]).join(', ');

// one statement is one transaction, and one wait for the disk, however many events came while the last one ran
const keepWithJobs = `
  with given as (
    select * from json_to_recordset($1) as given(
      ${columns.join(', ')}, job text, job_payload json, queue text, job_key text, run_at timestamptz, max_attempts int)
  ), kept as (
    -- one that is looked at learns there whose it is; of another one, what its customer bought before tells
    insert into inbound_event (${names}, organization_id) select ${names}, case when object_id is null then (
      select s.organization_id from subscription s
      where s.provider = given.provider and s.provider_customer_id = given.provider_customer_id order by s.created_at desc limit 1) end
    from given
    on conflict (provider, provider_event_id) do nothing
    returning id
  ), looks as (
    -- hints that wait are one hint: the newest look sees what all of them are about
    select distinct on (job_key) * from given where object_id is not null and id in (select id from kept) order by job_key
  )
  -- whoever looks at the log sees all of them, once told of one
  select pg_notify('changed', json_build_object('table', 'inbound_event', 'id', id)::text)::text from (select id from kept limit 1) one
  union all
  select graphile_worker.add_jobs(array_agg(
    (job, job_payload, queue, run_at, max_attempts, job_key, null, null)::graphile_worker.job_spec order by job_key))::text
  from looks having count(*) > 0`;

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
  const objectId = looksOf(event)[0]?.id;
  const receivedAt = runtime.clock.now();
  const facts = keptFacts(event);
  return {
    id: v7(),
    provider,
    provider_event_id: event.id,
    type: event.type,
    title: event.title,
    payload: event.payload,
    object_id: objectId,
    about: facts.about,
    provider_customer_id: facts.providerCustomerId,
    provider_subscription_id: facts.providerSubscriptionId,
    provider_invoice_id: facts.providerInvoiceId,
    provider_charge_id: facts.providerChargeId,
    provider_refund_id: facts.providerRefundId,
    provider_checkout_id: facts.providerCheckoutId,
    amount_minor: facts.amountMinor,
    currency: facts.currency,
    object_status: facts.objectStatus,
    previous_object_status: facts.previousObjectStatus,
    quantity: facts.quantity,
    previous_quantity: facts.previousQuantity,
    caused_by: event.causedBy,
    occurred_at: event.occurredAt,
    received_at: receivedAt,
    ...(objectId
      ? { status: InboundEventStatus.RECEIVED, ...jobOf(provider, objectId) }
      : {
          status: InboundEventStatus.IGNORED,
          error: nothingFollows(event.type),
          processed_at: receivedAt,
        }),
  };
}

function jobOf(provider: ProviderName, objectId: string): object {
  const payload = { provider, objectId };
  const [job, , queue, key, runAt, maxAttempts] = jobArguments(
    mirrorObject,
    payload,
    lookOptions(provider, objectId),
  );
  return { job, job_payload: payload, queue, job_key: key, run_at: runAt, max_attempts: maxAttempts };
}
