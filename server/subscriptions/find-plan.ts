import { Plan } from '../catalog/plan.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';

/** A plan of a product by its key; a key of another product is none. */
export async function findPlan(ctx: Ctx, productId: string, key: string): Promise<Plan> {
  const plan = await ctx.em.findOne(Plan, { product: productId, key }, { flushMode: 'commit' });
  if (plan) return plan;
  throw new UserError('PLAN_UNKNOWN', `The product has no plan ${key}.`, { field: 'planKey' });
}
