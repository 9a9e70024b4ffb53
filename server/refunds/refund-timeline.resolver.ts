import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { TimelineArgs, TimelineConnection, readTimeline } from '../kit/timeline.ts';
import { Refund } from './refund.entity.ts';

@Resolver(() => Refund)
export class RefundTimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    description: 'Each step of the refund: who asked, who decided, what the provider said. For staff.',
  })
  @Needs<Refund>('id')
  timeline(
    @Root() refund: Refund,
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() ctx: Context,
  ): Promise<TimelineConnection> {
    return readTimeline(ctx, 'Refund', refund.id, args);
  }
}
