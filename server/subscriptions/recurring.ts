import { sql, type Sql } from '../kit/read/sql.ts';

/** Whether a subscription of this status has neither ended nor been given up. */
export const lives = (status: Sql): Sql =>
  sql`${status} in ('INCOMPLETE', 'TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED')`;

/** Of a row `s`: neither ended nor given up. */
export const liveStatuses = lives(sql`s.status`);

/** Of a row `s`: what counts as recurring revenue. */
export const recurringStatuses = sql`s.status in ('ACTIVE', 'PAST_DUE')`;

interface Priced {
  readonly unitAmount: Sql;
  readonly quantity: Sql;
  readonly percent: Sql;
  readonly amountOff: Sql;
  readonly interval: Sql;
}

/**
 * What a whole period costs: first the percentage, rounded half up, then what is taken off each month, twelve times for a year and
 * rounded, as a provider may take off a year what no twelfth of it says exactly; never less than nothing. Said here alone, so that lists, sums and previews agree.
 */
export const afterDiscount = ({
  unitAmount,
  quantity,
  percent,
  amountOff,
  interval,
}: Priced): Sql => sql`greatest(0,
  round(${unitAmount} * ${quantity} * (100 - coalesce(${percent}, 0)) / 100.0)::bigint
    - round(coalesce(${amountOff}, 0) * case when ${interval} = 'YEAR' then 12 else 1 end)::bigint)`;

/** Of a row `s` with its price `p`: what a period of it costs. */
export const periodAmount = afterDiscount({
  ...{ unitAmount: sql`s.unit_amount`, quantity: sql`s.quantity` },
  ...{ percent: sql`s.discount_percent`, amountOff: sql`s.discount_amount` },
  interval: sql`p."interval"`,
});

/** Of a row `s` with its price `p`: what a month of it brings, a twelfth of a year rounded half up. */
export const monthlyAmount = sql`case when p."interval" = 'YEAR' then round(${periodAmount} / 12.0)::bigint else ${periodAmount} end`;
