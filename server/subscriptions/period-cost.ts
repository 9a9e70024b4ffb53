import type { PriceInterval } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { render, sql } from '../kit/read/sql.ts';
import { afterDiscount } from './recurring.ts';

export interface Bought {
  readonly unitAmount: number;
  readonly quantity: number;
  readonly interval: PriceInterval;
}

interface Off {
  readonly percent: number | null;
  /** For each month. */
  readonly amountOff: number | null;
}

const { text } = render(
  sql`select ${afterDiscount({
    ...{ unitAmount: sql`?::bigint`, quantity: sql`?::int`, percent: sql`?::numeric` },
    ...{ amountOff: sql`?::numeric`, interval: sql`?::text` },
  })} as amount`,
);

/** What a whole period of something costs that nobody has bought yet, as lists and bills will say it. */
export async function periodCost(
  ctx: Ctx,
  { unitAmount, quantity, interval }: Bought,
  { percent, amountOff }: Off,
): Promise<number> {
  const values = [unitAmount, quantity, percent, amountOff, interval];
  const [row] = await ctx.em.execute<{ amount: string }[]>(text, values);
  return Number(row?.amount ?? 0);
}
