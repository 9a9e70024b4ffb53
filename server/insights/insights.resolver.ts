import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { readCreditUsage } from './credit-usage.query.ts';
import { CreditUsage } from './credit-usage.ts';
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

  @Query(() => CreditUsage, {
    description:
      'What apps spent of the credits of their customers, by app and by day, beside the period before. For staff. Errors: BAD_USER_INPUT.',
  })
  creditUsage(
    @Arg('days', () => Int, {
      defaultValue: 30,
      description: 'How many days, today included: from 1 to 366.',
    })
    days: number,
    @Arg('appId', () => ID, { nullable: true, description: 'Days and totals of this app alone.' })
    appId: string | null,
    @Ctx() ctx: Context,
  ): Promise<CreditUsage> {
    return readCreditUsage(ctx, { days, appId: appId ?? null });
  }
}
