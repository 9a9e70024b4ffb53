import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Plan } from './plan.entity.ts';
import { Price } from './price.entity.ts';
import { removeUnused } from './remove-unused.ts';

/** Deletes a plan that nobody has ever bought. */
export async function deletePlan(ctx: Ctx, input: { id: string }): Promise<true> {
  const plan = await ctx.read.lock(Plan, input.id);
  const prices = await ctx.em.find(Price, { plan });
  const inUse = new UserError(
    'PLAN_HAS_SUBSCRIBERS',
    `${plan.name} has subscriptions, running or ended. Archive it instead: who has it keeps it.`,
  );
  return removeUnused(ctx, [...prices, plan], inUse);
}
