import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Meter } from './meter.entity.ts';
import { removeUnused } from './remove-unused.ts';

/** Deletes a meter that nothing uses. */
export async function deleteMeter(ctx: Ctx, input: { id: string }): Promise<true> {
  const meter = await ctx.read.lock(Meter, input.id);
  return removeUnused(
    ctx,
    [meter],
    new UserError('METER_IN_USE', `${meter.name} is in use. Take it out of all plans first.`),
  );
}
