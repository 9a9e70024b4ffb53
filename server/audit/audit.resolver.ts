import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { TimelineType, timelineTypes } from '../kit/timeline.ts';
import { AddAuditNoteInput, addAuditNote } from './add-audit-note.ts';
import { AuditChange } from './audit-change.ts';
import { AuditEntries, AuditEntry } from './audit-entry.entity.ts';
import { changesOf } from './audit.loaders.ts';
import { undoDeed, whyNot } from './undo-deed.ts';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntries.Connection, { description: 'The audit log: all of history, newest first.' })
  auditEntries(
    @Args(() => AuditEntries.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(AuditEntries, info);
  }

  @Query(() => AuditEntry, {
    nullable: true,
    description: 'One entry, or null where there is none of this id.',
  })
  auditEntry(
    @Arg('id', () => ID, { description: 'The id of the entry.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(AuditEntry, info, { id });
  }

  @Query(() => [String], { description: 'Every action that the audit log has an entry of, by name.' })
  async auditActions(@Ctx() ctx: Context): Promise<string[]> {
    const { rows } = await ctx.runtime.pool.query<{ action: string }>(distinctActions);
    return rows.map(({ action }) => action);
  }

  @Query(() => [TimelineType], { description: 'The kinds of items that timelines have.' })
  timelineTypes(@Ctx() ctx: Context): TimelineType[] {
    return timelineTypes(ctx);
  }

  @FieldResolver(() => [AuditChange], {
    description: 'The rows that the deed made, changed or removed, in their order.',
  })
  @Needs<AuditEntry>('id')
  changes(@Root() entry: AuditEntry, @Ctx() ctx: Context): Promise<AuditChange[]> {
    return changesOf(ctx).load(entry.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller may undo the deed, as long as what it changed has not changed since.',
  })
  @Needs<AuditEntry>('id', 'action', 'error')
  async undoable(@Root() entry: AuditEntry, @Ctx() ctx: Context): Promise<boolean> {
    return (await whyNot(ctx, entry)) === null;
  }

  @Mutation(() => AuditEntry, {
    description:
      'Takes a deed back: the rows that it changed get the values that they had. It answers the entry of the deed that was undone. Errors: NOT_FOUND, FORBIDDEN, CANNOT_BE_UNDONE, MOVED_ON where a row has changed since.',
  })
  undoDeed(
    @Arg('entryId', () => ID, { description: 'The id of the audit entry of the deed.' }) entryId: string,
    @Ctx() ctx: Context,
  ): Promise<AuditEntry> {
    return undoDeed(ctx, { entryId });
  }

  @Mutation(() => AuditEntry, {
    description:
      'Adds an entry for work that was done outside of the product. Errors: BAD_USER_INPUT, NOT_FOUND.',
  })
  addAuditNote(
    @Arg('input', () => AddAuditNoteInput, { description: 'The note.' }) input: AddAuditNoteInput,
    @Ctx() ctx: Context,
  ): Promise<AuditEntry> {
    return addAuditNote(ctx, input);
  }
}

// walks the index from action to action, which reads a few pages where `distinct` would read the whole log
const distinctActions = `
  with recursive known as (
    (select action from audit.entry order by action limit 1)
    union all
    select (select e.action from audit.entry e where e.action > known.action order by e.action limit 1) from known where known.action is not null
  )
  select action from known where action is not null`;
