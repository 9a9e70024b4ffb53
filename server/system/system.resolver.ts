import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { advanceClock } from './advance-clock.ts';
import { ServerInfo, serverInfo } from './server-info.ts';
import { version } from './version.ts';

@Resolver()
export class SystemResolver {
  @Query(() => ServerInfo, { description: 'What a client must know before anyone has signed in.' })
  serverInfo(@Ctx() ctx: Context): ServerInfo {
    return serverInfo(ctx, version);
  }

  @Mutation(() => Date, {
    description:
      'Advances the time of the demo, so that what is due in a month can be seen today. Errors: NOT_A_DEMO.',
  })
  advanceClock(
    @Arg('days', () => Int, { description: 'By how many days, 1 to 400.' }) days: number,
    @Ctx() ctx: Context,
  ): Promise<Date> {
    return advanceClock(ctx, { days });
  }
}
