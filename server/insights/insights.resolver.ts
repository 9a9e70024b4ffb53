import { Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { readCustomerNumbers } from './customer-numbers.query.ts';
import { CustomerNumbers } from './customer-numbers.ts';
import { readOverview } from './overview.query.ts';
import { Overview } from './overview.ts';

@Resolver()
export class InsightsResolver {
  @Query(() => Overview, { description: 'The business at a glance, for the first page of the dashboard.' })
  overview(@Ctx() ctx: Context): Promise<Overview> {
    return readOverview(ctx);
  }

  @Query(() => CustomerNumbers, {
    description: 'How many organizations and people there are, and how many pay. For staff.',
  })
  customerNumbers(@Ctx() ctx: Context): Promise<CustomerNumbers> {
    return readCustomerNumbers(ctx);
  }
}
