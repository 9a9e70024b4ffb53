import { Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { CatalogStats, readCatalogStats } from './catalog-stats.ts';

@Resolver()
export class CatalogStatsResolver {
  @Query(() => CatalogStats, { description: 'Plans, subscribers and recurring revenue, for staff.' })
  catalogStats(@Ctx() ctx: Context): Promise<CatalogStats> {
    return readCatalogStats(ctx);
  }
}
