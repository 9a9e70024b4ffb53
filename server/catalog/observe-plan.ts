import type { Ctx } from '../kit/context.ts';
import { formatMoney } from '../kit/money.ts';

interface Line {
  readonly name: string;
  readonly words: string | null;
  /** An amount and its currency, where the line is a price. */
  readonly amount: string | null;
  readonly currency: string | null;
}

const read = `
  select 'New customers' as name,
      case when archived_at is not null then 'Cannot buy it' when is_active then 'Can buy it' else 'Do not see it' end as words,
      null as amount, null as currency, 0 as place
    from plan where id = :plan
  union all select 'Price per ' || lower("interval") || ' in ' || currency, null, unit_amount::text, currency, 1
    from price where plan_id = :plan and archived_at is null
  union all select m.name, case when l.value is null then 'Unlimited' else to_char(l.value, 'FM999,999,999,999,999,999') || ' ' || m.unit end, null, null, 2
    from plan_limit l join meter m on m.id = l.meter_id where l.plan_id = :plan
  union all select f.name, 'Included', null, null, 3 from plan_feature x join feature f on f.id = x.feature_id where x.plan_id = :plan
  union all select m.name, 'Included', null, null, 4 from plan_model x join model m on m.id = x.model_id where x.plan_id = :plan
  order by place, name`;

/** What a plan costs and gives, and who can buy it, in words. */
export async function observePlan(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const lines = await ctx.em.execute<Line[]>(read.replaceAll(':plan', '?'), Array(5).fill(id));
  return Object.fromEntries(
    lines.map(({ name, words, amount, currency }) => [
      name,
      words ?? formatMoney({ amount: Number(amount), currency: currency ?? '' }),
    ]),
  );
}
