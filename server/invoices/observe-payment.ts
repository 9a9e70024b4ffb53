import type { Ctx } from '../kit/context.ts';
import { formatMoney } from '../kit/money.ts';

interface Row {
  readonly refunded: string;
  readonly currency: string;
}

const read = `select refunded_amount as refunded, currency from payment where id = ?`;

/** How much of a payment has gone back, in words. */
export async function observePayment(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<Row[]>(read, [id]);
  if (!row) return {};
  return { 'Refunded of the payment': formatMoney({ amount: Number(row.refunded), currency: row.currency }) };
}
