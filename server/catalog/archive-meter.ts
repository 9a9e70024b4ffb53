import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Meter } from './meter.entity.ts';
import { PlanLimit } from './plan-limit.entity.ts';

/** Puts a meter away that no plan limits; what was counted stays. Repeating it changes nothing. */
export async function archiveMeter(ctx: Ctx, input: { id: string }): Promise<Meter> {
  const meter = await ctx.read.lock(Meter, input.id);
  if (meter.archivedAt) return meter;
  const plans = await ctx.em.count(PlanLimit, { meter });
  if (plans > 0) {
    throw new UserError(
      'METER_IN_USE',
      `${meter.name} is limited by ${plans} plans. Take it out of them first.`,
    );
  }
  meter.archivedAt = ctx.clock.now();
  return meter;
}
