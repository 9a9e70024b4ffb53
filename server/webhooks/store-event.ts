import { v7 } from 'uuid';
import { objectQueue } from '../billing/object-queue.ts';
import type { ProviderEvent, ProviderName } from '../billing/provider.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import { enqueue } from '../kit/job.ts';
import type { Runtime } from '../kit/runtime.ts';
import { InboundEvent, InboundEventStatus } from './inbound-event.entity.ts';
import { mirrorObject } from './mirror-object.job.ts';

/** Keeps the event, once however often it comes, and the job that looks into it, in one transaction. */
export async function storeEvent(
  runtime: Runtime,
  provider: ProviderName,
  event: ProviderEvent,
): Promise<void> {
  const objectId = event.subscriptionId;
  await runtime.orm.em.fork().transactional(async (em) => {
    const stored = await em
      .createQueryBuilder(InboundEvent)
      .insert({
        id: v7(),
        provider,
        providerEventId: event.id,
        type: event.type,
        title: event.title,
        payload: event.payload,
        objectId,
        causedBy: event.causedBy,
        status: objectId ? InboundEventStatus.RECEIVED : InboundEventStatus.IGNORED,
        occurredAt: event.occurredAt,
        receivedAt: runtime.clock.now(),
      })
      .onConflict(['provider', 'providerEventId'])
      .ignore()
      .execute<{ affectedRows: number }>('run');
    if (stored.affectedRows === 0 || !objectId) return;
    const queue = objectQueue(provider, objectId);
    // hints that wait are one hint: the newest look sees what all of them are about
    await enqueue(
      { em },
      mirrorObject,
      { provider, objectId },
      { queue, key: `mirror:${queue}`, maxAttempts: 100 },
    );
  });
  await checkpoint('webhook.stored');
}
