import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { InboundEvent, InboundEvents, InboundEventStatus } from './inbound-event.entity.ts';
import { lookKey } from './look.ts';

@ObjectType({ simpleResolvers: true, description: 'A look at what an event is about that is still to come.' })
export class NextTry {
  @Field(() => Date, { description: 'When it is due.' })
  at!: Date;

  @Field(() => Int, { description: 'The number of this try, from 1.' })
  number!: number;

  @Field(() => Int, { description: 'The number of the last one: if that fails, the event has failed.' })
  last!: number;
}

const nextTryOf = `
  select run_at as at, attempts + 1 as number, max_attempts as last from graphile_worker.jobs where key = $1 and attempts < max_attempts`;

// walks the index from type to type, which reads a few pages where `distinct` would read the whole log
const distinctTypes = `
  with recursive known as (
    (select type from inbound_event order by type limit 1)
    union all
    select (select e.type from inbound_event e where e.type > known.type order by e.type limit 1) from known where known.type is not null
  )
  select type from known where type is not null`;

@Resolver(() => InboundEvent)
export class InboundEventResolver {
  @Query(() => InboundEvents.Connection, {
    description:
      'What billing providers told us, and what was entered by hand, newest first. `filter.q` looks for whole words, ids and addresses in the payloads, with quotes, `or` and a minus as search engines have them; it takes the permission webhook.payload.',
  })
  inboundEvents(
    @Args(() => InboundEvents.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(InboundEvents, info);
  }

  @Query(() => InboundEvent, {
    nullable: true,
    description: 'One event, or null where there is none of this id.',
  })
  inboundEvent(
    @Arg('id', () => ID, { description: 'The id of the event here, not the provider’s.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(InboundEvent, info, { id });
  }

  @Query(() => [String], { description: 'Every type that an event has come of, by name.' })
  async inboundEventTypes(@Ctx() ctx: Context): Promise<string[]> {
    const { rows } = await ctx.runtime.pool.query<{ type: string }>(distinctTypes);
    return rows.map(({ type }) => type);
  }

  @FieldResolver(() => NextTry, {
    nullable: true,
    description: 'The look that it waits for; null where it waits for none.',
  })
  @Needs<InboundEvent>('status', 'provider', 'objectId')
  async nextTry(@Root() event: InboundEvent, @Ctx() ctx: Context): Promise<NextTry | null> {
    const { status, provider, objectId } = event;
    if (status !== InboundEventStatus.RECEIVED || !objectId) return null;
    const { rows } = await ctx.runtime.pool.query<NextTry>(nextTryOf, [lookKey(provider, objectId)]);
    const [next] = rows;
    return next ? { ...next, at: new Date(next.at) } : null;
  }
}
