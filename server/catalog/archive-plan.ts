import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { Plan } from './plan.entity.ts';

/** Takes a plan out of the catalog; who has it keeps it. Repeating it changes nothing. */
export async function archivePlan(ctx: Ctx, input: { id: string }): Promise<Plan> {
  const plan = await ctx.read.lock(Plan, input.id);
  if (plan.archivedAt) return plan;
  plan.archivedAt = ctx.clock.now();
  await publish(ctx, 'plan.archived', { id: plan.id });
  return plan;
}
