import { Field, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { MoneyType } from '../kit/money.ts';
import { render, sql } from '../kit/read/sql.ts';
import { PromoCode } from '../promos/promo-code.entity.ts';
import { afterDiscount, liveStatuses, periodAmount } from './recurring.ts';

@ObjectType({ simpleResolvers: true, description: 'How often a promo code was redeemed in a month.' })
export class PromoUsesInMonth {
  @Field(() => String, { description: 'The month, in UTC: 2026-07.' })
  month!: string;

  @Field(() => Int, { description: 'How many redemptions, those included that an open checkout holds.' })
  uses!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How often a promo code was redeemed for a plan.' })
export class PromoUsesOfPlan {
  @Field(() => String, { description: 'The name of the plan.' })
  plan!: string;

  @Field(() => String, { description: 'The name of its product.' })
  product!: string;

  @Field(() => Int, { description: 'How many redemptions, those included that an open checkout holds.' })
  uses!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a promo code.' })
export class PromoStatistics {
  @Field(() => Int, { description: 'How many customers redeemed it for good.' })
  redeemed!: number;

  @Field(() => Int, { description: 'How many uses open checkouts hold.' })
  reserved!: number;

  @Field(() => Int, { description: 'How many uses were given back, because nobody bought.' })
  released!: number;

  @Field(() => Int, { description: 'How many subscriptions live of it now.' })
  live!: number;

  @Field(() => [MoneyType], {
    description:
      'What it takes off a month of these subscriptions now, by currency; a twelfth of what it takes off a year.',
  })
  monthly!: MoneyType[];

  @Field(() => [MoneyType], {
    description:
      'What it took off one period of each subscription as that was bought, in all and by currency.',
  })
  spared!: MoneyType[];

  @Field(() => [PromoUsesInMonth], {
    description: 'By the month, the oldest first; the twelve newest in which it was redeemed.',
  })
  byMonth!: PromoUsesInMonth[];

  @Field(() => [PromoUsesOfPlan], { description: 'By plan, the most frequent first.' })
  byPlan!: PromoUsesOfPlan[];
}

const withoutPromo = afterDiscount({
  ...{ unitAmount: sql`s.unit_amount`, quantity: sql`s.quantity` },
  ...{ percent: sql`s.beside_percent`, amountOff: sql`s.beside_amount`, interval: sql`p."interval"` },
});
const moneys = (rows: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(json_build_object('amount', m.amount, 'currency', m.currency) order by m.currency), '[]') from (${rows}) m)`;

const { text } = render(sql`
  with uses as (select * from promo_redemption where promo_id = $1), taken as (select * from uses where status <> 'RELEASED')
  select
    (select count(*)::int from uses where status = 'REDEEMED') as redeemed,
    (select count(*)::int from uses where status = 'RESERVED') as reserved,
    (select count(*)::int from uses where status = 'RELEASED') as released,
    (select count(*)::int from subscription s join uses u on u.id = s.promo_id where ${liveStatuses}) as live,
    ${moneys(sql`select s.currency, sum(case when p."interval" = 'YEAR' then round((${withoutPromo} - ${periodAmount}) / 12.0)::bigint
      else ${withoutPromo} - ${periodAmount} end)::bigint as amount
      from subscription s join uses u on u.id = s.promo_id join price p on p.id = s.price_id where ${liveStatuses} group by s.currency`)} as monthly,
    ${moneys(sql`select currency, sum(spared_amount)::bigint as amount from uses where status = 'REDEEMED' group by currency`)} as spared,
    (select coalesce(json_agg(json_build_object('month', m.month, 'uses', m.uses) order by m.month), '[]') from (
      select to_char(created_at at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as uses from taken group by 1 order by 1 desc limit 12) m) as "byMonth",
    (select coalesce(json_agg(json_build_object('plan', m.plan, 'product', m.product, 'uses', m.uses) order by m.uses desc, m.plan), '[]') from (
      select n.name as plan, o.name as product, count(*)::int as uses from taken t join plan n on n.id = t.plan_id join product o on o.id = n.product_id
      group by n.id, n.name, o.name) m) as "byPlan"`);

/** What became of a code, in one statement. */
export async function readPromoStatistics(ctx: Ctx, { id }: { id: string }): Promise<PromoStatistics> {
  await ctx.read.find(PromoCode, id);
  const { rows } = await ctx.runtime.pool.query<PromoStatistics>(text, [id]);
  const [statistics] = rows;
  if (!statistics) throw new Error('a select of counts has one row');
  return statistics;
}
