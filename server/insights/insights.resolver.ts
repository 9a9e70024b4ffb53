import { Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { readOverview } from './overview.query.ts';
import { Overview } from './overview.ts';

@Resolver()
export class InsightsResolver {
  @Query(() => Overview, { description: 'The business at a glance, for the first page of the dashboard.' })
  overview(@Ctx() ctx: Context): Promise<Overview> {
    return readOverview(ctx);
  }
}
