import { Field, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { MoneyType } from '../kit/money.ts';
import { render, sql } from '../kit/read/sql.ts';
import { liveStatuses, monthlyAmount, recurringStatuses } from './recurring.ts';

@ObjectType({ simpleResolvers: true, description: 'The catalog at a glance, now.' })
export class CatalogStats {
  @Field(() => Int, { description: 'Plans that are not archived.' })
  plans!: number;

  @Field(() => Int, { description: 'Of these, those that are offered to new customers.' })
  activePlans!: number;

  @Field(() => Int, { description: 'Subscriptions that live, those on trial included.' })
  subscribers!: number;

  @Field(() => Int, { description: 'Of these, those on trial.' })
  trials!: number;

  @Field(() => [MoneyType], {
    description: 'What subscriptions bring in a month, by currency: those that are paid, or past due.',
  })
  mrr!: MoneyType[];
}

const { text } = render(sql`select
  (select count(*)::int from plan where archived_at is null) as plans,
  (select count(*)::int from plan where archived_at is null and is_active) as "activePlans",
  (select count(*)::int from subscription s where ${liveStatuses}) as subscribers,
  (select count(*)::int from subscription s where s.status = 'TRIALING') as trials,
  (select coalesce(json_agg(json_build_object('amount', m.amount, 'currency', m.currency) order by m.currency), '[]') from (
    select s.currency, sum(${monthlyAmount})::bigint as amount from subscription s join price p on p.id = s.price_id
    where ${recurringStatuses} group by s.currency) m) as mrr`);

/** The numbers above the plans, in one statement. */
export async function readCatalogStats(ctx: Ctx): Promise<CatalogStats> {
  const { rows } = await ctx.runtime.pool.query<CatalogStats>(text);
  const [stats] = rows;
  if (!stats) throw new Error('a select of counts has one row');
  return stats;
}
