import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Effects } from '../audit/effects.ts';
import { bulkAct } from '../bulk/bulk-act.ts';
import { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import { planBulk } from '../bulk/plan-bulk.ts';
import type { Ctx as Context } from '../kit/context.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import { addEventNote, AddEventNoteInput } from './add-event-note.ts';
import { addManualEvent, AddManualEventInput } from './add-manual-event.ts';
import { EventNote } from './event-note.entity.ts';
import { InboundEvent, InboundEvents } from './inbound-event.entity.ts';
import { previewReprocess } from './preview-reprocess.ts';
import { reprocessEvent } from './reprocess-event.ts';

const reprocess = bulkAct({
  action: 'reprocessEvent',
  permission: 'webhook.reprocess',
  entity: InboundEvent,
  list: InboundEvents as unknown as AnyList,
  // another try, or another hint about the same object, changes nothing that it would do
  fingerprint: 't.id::text',
  run: (ctx, id) => reprocessEvent(ctx, { id }),
  plan: async (ctx, id, describe) =>
    describe(await previewReprocess(ctx, { id })) ??
    'Looked at again; nothing here differs from the provider',
});

@InputType({ description: 'Events to process again: those of these ids, or all that match the filter.' })
export class SelectInboundEventsInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'The ids, 10,000 at most. Without them a filter is needed.',
  })
  ids?: string[] | null;

  @Field(() => InboundEvents.Filter, {
    nullable: true,
    description:
      'All that match when the dry run begins; what matches later is left alone. An empty one is everything.',
  })
  filter?: object | null;

  @Field(() => String, { description: 'Why. Each event’s audit entry has it.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What processing an event again would do.' })
export class ReprocessPreview {
  @Field(() => Effects, {
    description: 'What would change here to match the provider as it is at this moment.',
  })
  effects!: Effects;
}

const eventId = { description: 'The id of the event here, not the provider’s.' };

@Resolver()
export class EventActsResolver {
  @Query(() => ReprocessPreview, {
    description:
      'Asks the provider what the event is about, and tells what would change here if the event was processed again. Nothing happens. Errors: NOT_FOUND, NOTHING_TO_LOOK_AT, PROVIDER_REFUSED, PROVIDER_UNAVAILABLE, and whatever would stand in the way, such as PRICE_UNKNOWN.',
  })
  async previewReprocess(
    @Arg('id', () => ID, eventId) id: string,
    @Ctx() ctx: Context,
  ): Promise<ReprocessPreview> {
    return { effects: await previewReprocess(ctx, { id }) };
  }

  @Mutation(() => InboundEvent, {
    description:
      'Has what an event is about looked at again, within seconds, as if it came now; one that was ignored because nobody knew its type, too. Safe to repeat: the provider is asked how things are, whatever the event says. At most 10 a minute for each person; planReprocessEvents takes many. Errors: NOT_FOUND, NOTHING_TO_LOOK_AT, RATE_LIMITED.',
  })
  reprocessEvent(
    @Arg('id', () => ID, eventId) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<InboundEvent> {
    return reprocessEvent(ctx, { id });
  }

  @Mutation(() => BulkOperation, {
    description:
      'Begins the dry run of processing many events again: the provider is asked about each, and the outcome says what would change. Nothing happens until it is started. At most 10 a minute for each person. Errors: BAD_USER_INPUT, FORBIDDEN, RATE_LIMITED.',
  })
  planReprocessEvents(
    @Arg('input', () => SelectInboundEventsInput, { description: 'Which ones, and why.' })
    input: SelectInboundEventsInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return planBulk(ctx, reprocess, input);
  }

  @Mutation(() => EventNote, {
    description: 'Keeps a note about an event, for the staff alone. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  addEventNote(
    @Arg('input', () => AddEventNoteInput, { description: 'The note, and the event.' })
    input: AddEventNoteInput,
    @Ctx() ctx: Context,
  ): Promise<EventNote> {
    return addEventNote(ctx, input);
  }

  @Mutation(() => InboundEvent, {
    description:
      'Enters something that no provider tells, such as a bank transfer, into the log and the organization’s timeline. It is a record alone: no balance and no access follows from it. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  addManualEvent(
    @Arg('input', () => AddManualEventInput, { description: 'What happened.' }) input: AddManualEventInput,
    @Ctx() ctx: Context,
  ): Promise<InboundEvent> {
    return addManualEvent(ctx, input);
  }
}
