import type { Plan } from '../catalog/plan.entity.ts';
import { Price, type PriceInterval } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';

/** The price that a plan is sold at now. Where it is sold in several currencies, one must be named, or it is dollars. */
export async function findPrice(
  ctx: Ctx,
  plan: Plan,
  interval: PriceInterval,
  currency?: string | null,
): Promise<Price> {
  const prices = await ctx.em.find(
    Price,
    { plan, interval, archivedAt: null },
    { orderBy: { createdAt: 1 } },
  );
  const found = currency
    ? prices.find((price) => price.currency === currency)
    : (prices.find((price) => price.currency === 'USD') ?? prices[0]);
  if (found) return found;
  const each = `${currency ? `in ${currency} ` : ''}per ${interval.toLowerCase()}`;
  throw new UserError('PRICE_UNKNOWN', `${plan.name} is not sold ${each}.`, { field: 'interval' });
}
