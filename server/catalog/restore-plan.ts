import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { Plan } from './plan.entity.ts';

/** Brings an archived plan back with the prices that it had. Repeating it changes nothing. */
export async function restorePlan(ctx: Ctx, input: { id: string }): Promise<Plan> {
  const plan = await ctx.read.lock(Plan, input.id);
  if (!plan.archivedAt) return plan;
  plan.archivedAt = null;
  await publish(ctx, 'plan.restored', { id: plan.id });
  return plan;
}
