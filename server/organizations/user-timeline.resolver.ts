import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../identity/user.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { TimelineArgs, TimelineConnection, readTimeline } from '../kit/timeline.ts';

@Resolver(() => User)
export class UserTimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    description: 'Everything that happened to the person. For staff.',
  })
  @Needs<User>('id')
  timeline(
    @Root() user: User,
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() ctx: Context,
  ): Promise<TimelineConnection> {
    return readTimeline(ctx, 'User', user.id, args);
  }
}
