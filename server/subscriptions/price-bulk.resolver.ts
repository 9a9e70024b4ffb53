import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { bulkAct } from '../bulk/bulk-act.ts';
import { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import { planBulk } from '../bulk/plan-bulk.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import { Price } from '../catalog/price.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { formatMoney } from '../kit/money.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import { endedStatuses } from './choose-current.ts';
import { findPrice } from './find-price.ts';
import { moveToCurrentPrice } from './move-to-current-price.ts';
import { Subscription, Subscriptions } from './subscription.entity.ts';

const moveMany = bulkAct({
  action: 'moveToCurrentPrice',
  permission: 'subscription.override',
  entity: Subscription,
  list: Subscriptions as unknown as AnyList,
  // and which version is on sale: nobody has seen what a later one would cost
  fingerprint: `md5(to_jsonb(t)::text) || coalesce((select sale.id::text from price mine join price sale
    on (sale.plan_id, sale."interval", sale.currency) = (mine.plan_id, mine."interval", mine.currency) and sale.archived_at is null
    where mine.id = t.price_id), '')`,
  run: (ctx, id, { reason }) => moveToCurrentPrice(ctx, { subscriptionId: id, reason }),
});

const lives = Object.values(SubscriptionStatus).filter((status) => !endedStatuses.includes(status));

@Resolver()
export class PriceBulkResolver {
  @Mutation(() => BulkOperation, {
    description:
      'Begins the dry run of moving everyone who still pays an earlier version of a price to the version that is on sale. Those that a provider bills are refused, each by itself. Nothing happens until it is started. Errors: BAD_USER_INPUT, FORBIDDEN, NOT_FOUND, PRICE_ON_SALE, PRICE_UNKNOWN.',
  })
  async planMoveToCurrentPrice(
    @Arg('priceId', () => ID, { description: 'The id of the earlier version.' }) priceId: string,
    @Arg('reason', () => String, { description: 'Why. The audit entry of each subscription has it.' })
    reason: string,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    const from = await ctx.read.find(Price, priceId);
    if (!from.archivedAt) throw new UserError('PRICE_ON_SALE', 'This price is the one that is on sale.');
    const plan = await from.plan.loadOrFail();
    const to = await findPrice(ctx, plan, from.interval, from.currency);
    const [old, current] = [from, to].map(({ unitAmount: amount, currency }) =>
      formatMoney({ amount, currency }),
    );
    return planBulk(ctx, moveMany, {
      ...{ filter: { price: { eq: priceId }, status: { in: lives } }, reason },
      about: `${plan.name}, ${old} to ${current} per ${from.interval.toLowerCase()}`,
    });
  }
}
