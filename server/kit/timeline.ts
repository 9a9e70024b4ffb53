import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Ctx } from './context.ts';
import { UserError, forbidden } from './errors.ts';
import { PageInfo } from './read/page-info.ts';
import type { TimelineSource } from './timeline-source.ts';
import { Param, join, raw, render, sql, type Sql } from './read/sql.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Something that happened to the record whose timeline it is.',
})
export class TimelineItem {
  @Field(() => ID, { description: 'Unique among the items of one type.' })
  id!: string;

  @Field(() => Date, { description: 'When it happened.' })
  at!: Date;

  @Field(() => String, { description: 'The kind of item, one of `timelineTypes`.' })
  type!: string;

  @Field(() => String, { description: 'What happened, in a few words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it: a reason, an amount, a device.' })
  detail?: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it, where that is not the subject itself.' })
  actor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path, inside the admin client, of the record behind it.',
  })
  path?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A kind of timeline item.' })
export class TimelineType {
  @Field(() => String, { description: 'The name, as items carry it.' })
  type!: string;

  @Field(() => String, { description: 'What items of this kind say.' })
  description!: string;

  @Field(() => [String], { description: 'The types in whose timelines it appears.' })
  of!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'An item of a timeline with its cursor.' })
export class TimelineEdge {
  @Field(() => String, { description: 'Where this item stands in the timeline; goes with after.' })
  cursor!: string;

  @Field(() => TimelineItem, { description: 'The item itself.' })
  node!: TimelineItem;
}

@ObjectType({ simpleResolvers: true, description: 'A page of a timeline, newest first.' })
export class TimelineConnection {
  @Field(() => [TimelineItem], { description: 'The items of the page.' })
  nodes!: TimelineItem[];

  @Field(() => [TimelineEdge], { description: 'The items of the page, each with its cursor.' })
  edges!: TimelineEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands; `endCursor` goes into `after`.' })
  pageInfo!: PageInfo;
}

@ArgsType()
export class TimelineArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many items, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Only what is older than this cursor.' })
  after?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only items of these kinds; all kinds where it is left out.',
  })
  types?: string[] | null;
}

/** Every kind of item that the modules have a source for. */
export function timelineTypes(ctx: Ctx): TimelineType[] {
  const sources = ctx.runtime.timeline;
  return [...new Set(sources.map((source) => source.type))].sort().map((type) => {
    const same = sources.filter((source) => source.type === type);
    return {
      type,
      description: same[0]?.description ?? '',
      of: [...new Set(same.map((source) => source.of))],
    };
  });
}

interface Cursor {
  readonly at: string;
  readonly id: string;
}

const writeCursor = (item: { id: string; cursor: string }): string =>
  Buffer.from(JSON.stringify([item.cursor, item.id])).toString('base64url');

function readCursor(text: string): Cursor {
  try {
    const [at, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown];
    if (typeof at === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(at))) return { at, id };
  } catch {
    // said below
  }
  throw new UserError('BAD_USER_INPUT', 'This cursor is not one of a timeline.', { field: 'after' });
}

const key = (name: string): Sql => sql`${new Param((environment) => environment.key[name])}`;

/**
 * One page of everything that happened to a subject, from all modules, in one statement. For staff: the items quote audit
 * entries.
 *
 * @example timeline(@Root() user: User, @Args(() => TimelineArgs) args: TimelineArgs, @Ctx() ctx: Ctx) { return readTimeline(ctx, 'User', user.id, args); }
 */
export async function readTimeline(
  ctx: Ctx,
  of: string,
  subject: string,
  args: TimelineArgs,
): Promise<TimelineConnection> {
  if (ctx.caller.kind !== 'staff') throw forbidden();
  if (args.first < 1 || args.first > 100) {
    throw new UserError('BAD_USER_INPUT', 'A page has 1 to 100 items.', { field: 'first' });
  }
  const sources = ctx.runtime.timeline.filter(
    (source) => source.of === of && (args.types?.includes(source.type) ?? true),
  );
  const cursor = args.after ? readCursor(args.after) : null;
  if (sources.length === 0) return pageOf([], false, cursor !== null);
  const { text, params } = render(statement(sources, args.first, cursor !== null));
  const environment = {
    caller: ctx.caller,
    key: { subject, ...cursor },
    args: [],
    limits: [],
    cursors: new Map(),
  };
  const { rows } = await ctx.runtime.pool.query<Omit<TimelineItem, 'at'> & { at: string; cursor: string }>({
    text,
    values: params.map((param) => param.valueIn(environment)),
  });
  // the ORM's pool hands timestamps over as text
  const edges = rows
    .slice(0, args.first)
    .map((row) => ({ cursor: writeCursor(row), node: { ...row, at: new Date(row.at) } }));
  return pageOf(edges, rows.length > args.first, cursor !== null);
}

const pageOf = (
  edges: TimelineEdge[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): TimelineConnection => ({
  edges,
  nodes: edges.map(({ node }) => node),
  pageInfo: {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  },
});

function statement(sources: readonly TimelineSource[], first: number, continued: boolean): Sql {
  const subject = sql`${key('subject')}::uuid`;
  const older = continued ? sql`(s.at, s.id::text) < (${key('at')}::timestamptz, ${key('id')})` : raw('true');
  const limit = raw(String(first + 1));
  const parts = sources.map(
    (
      source,
    ) => sql`(select s.id::text as id, s.at, ${source.type}::text as type, s.title::text as title, s.detail::text as detail,
      s.actor::text as actor, s.path::text as path from (${source.sql(subject)}) s
      where ${older} order by s.at desc, s.id::text desc limit ${limit})`,
  );
  const all = parts.flatMap((part, index) => (index ? [raw('union all'), part] : [part]));
  return sql`select t.*, to_json(t.at) #>> '{}' as cursor from (${join(all, ' ')}) t order by t.at desc, t.id desc limit ${limit}`;
}
