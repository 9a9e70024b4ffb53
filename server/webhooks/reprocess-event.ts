import { findProvider } from '../billing/find-provider.ts';
import { looksOf } from '../billing/mirror.ts';
import { type ProviderEvent, ProviderName } from '../billing/provider.ts';
import { announce } from '../kit/announce.ts';
import type { Ctx } from '../kit/context.ts';
import { keepEntry } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import { enqueue } from '../kit/job.ts';
import { InboundEvent, InboundEventStatus } from './inbound-event.entity.ts';
import { keptFacts, lookOptions, nothingFollows } from './look.ts';
import { mirrorObject } from './mirror-object.job.ts';

/**
 * Has what an event is about looked at again, as if it came now: what was not known of its type then is known. Safe to repeat,
 * because what is fetched is what holds, and not what the event says.
 */
export async function reprocessEvent(ctx: Ctx, { id }: { id: string }): Promise<InboundEvent> {
  const event = await ctx.read.lock(InboundEvent, id);
  const said = readAgain(ctx, event);
  const objectId = anchorOf(said);
  Object.assign(event, keptFacts(said), {
    title: said.title,
    objectId,
    status: InboundEventStatus.RECEIVED,
    error: null,
    processedAt: null,
  });
  await ctx.em.flush();
  await keepEntry(ctx);
  const { provider } = event;
  await enqueue(ctx, mirrorObject, { provider, objectId }, lookOptions(provider, objectId));
  await announce(ctx, event);
  return event;
}

/** What a kept event says, by what is known today. */
export function readAgain(ctx: Ctx, { provider, payload }: InboundEvent): ProviderEvent {
  if (provider === ProviderName.MANUAL)
    throw new UserError('NOTHING_TO_LOOK_AT', 'It was entered by hand: there is nothing to look at.');
  return findProvider(ctx.config, provider).rereadEvent(payload);
}

function anchorOf(said: ProviderEvent): string {
  const [look] = looksOf(said);
  if (!look) throw new UserError('NOTHING_TO_LOOK_AT', nothingFollows(said.type));
  return look.id;
}
