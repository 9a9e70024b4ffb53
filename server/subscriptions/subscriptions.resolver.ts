import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { readTimeline, TimelineArgs, TimelineConnection } from '../kit/timeline.ts';
import { Subscription, Subscriptions } from './subscription.entity.ts';

@Resolver(() => Subscription)
export class SubscriptionsResolver {
  @Query(() => Subscriptions.Connection, {
    description:
      'Subscriptions, ended ones too. The search finds ids of the provider, names of organizations, and names and addresses of their members. Customers see those of organizations that they own or administer.',
  })
  subscriptions(
    @Args(() => Subscriptions.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Subscriptions, info);
  }

  @Query(() => Subscription, {
    nullable: true,
    description: 'One subscription, or null where the caller sees none of this id.',
  })
  subscription(
    @Arg('id', () => ID, { description: 'The id of the subscription.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Subscription, info, { id });
  }

  @FieldResolver(() => TimelineConnection, {
    description: 'Everything that happened to the subscription. For staff.',
  })
  @Needs<Subscription>('id')
  timeline(
    @Root() { id }: Subscription,
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() ctx: Context,
  ): Promise<TimelineConnection> {
    return readTimeline(ctx, 'Subscription', id, args);
  }
}
