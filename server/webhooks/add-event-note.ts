import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { announce } from '../kit/announce.ts';
import type { Ctx } from '../kit/context.ts';
import { noteBounds } from '../organizations/note.entity.ts';
import { EventNote } from './event-note.entity.ts';
import { InboundEvent } from './inbound-event.entity.ts';

@InputType({ description: 'A note about an event.' })
export class AddEventNoteInput {
  @Field(() => ID, { description: 'The id of the event here.' })
  eventId!: string;

  @Field(() => String, { description: 'What there is to remember, at most 5,000 characters.' })
  @Bounds(noteBounds)
  text!: string;
}

export async function addEventNote(ctx: Ctx, { eventId, text }: AddEventNoteInput): Promise<EventNote> {
  const event = await ctx.read.lock(InboundEvent, eventId);
  await announce(ctx, event);
  return ctx.em.create(EventNote, {
    event: ref(event),
    text: text.trim(),
    author: ctx.caller.userId,
    createdAt: ctx.clock.now(),
  });
}
