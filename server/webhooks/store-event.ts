import { v7 } from 'uuid';
import { objectQueue } from '../billing/object-queue.ts';
import type { ProviderEvent, ProviderName } from '../billing/provider.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import { jobArguments } from '../kit/job.ts';
import type { Runtime } from '../kit/runtime.ts';
import { InboundEventStatus } from './inbound-event.entity.ts';
import { mirrorObject } from './mirror-object.job.ts';

// one statement is one transaction, and one wait for the database where the ORM would have four
const keepWithJob = `
  with kept as (
    insert into inbound_event (id, provider, provider_event_id, type, title, payload, object_id, caused_by, status, occurred_at, received_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    on conflict (provider, provider_event_id) do nothing
    returning object_id
  )
  select graphile_worker.add_job($12, $13::json, queue_name => $14, job_key => $15, run_at => $16, max_attempts => $17)
  from kept where object_id is not null`;

/** Keeps the event, once however often it comes, and the job that looks into it, in one transaction. */
export async function storeEvent(
  runtime: Runtime,
  provider: ProviderName,
  event: ProviderEvent,
): Promise<void> {
  const objectId = event.subscriptionId;
  const queue = objectQueue(provider, objectId ?? '');
  // hints that wait are one hint: the newest look sees what all of them are about
  const job = jobArguments(
    mirrorObject,
    { provider, objectId: objectId ?? '' },
    { queue, key: `mirror:${queue}`, maxAttempts: 100 },
  );
  const status = objectId ? InboundEventStatus.RECEIVED : InboundEventStatus.IGNORED;
  await runtime.pool.query({
    name: 'keep-event',
    text: keepWithJob,
    values: [
      ...[v7(), provider, event.id, event.type, event.title, JSON.stringify(event.payload), objectId],
      ...[event.causedBy, status, event.occurredAt, runtime.clock.now()],
      ...job,
    ],
  });
  await checkpoint('webhook.stored');
}
