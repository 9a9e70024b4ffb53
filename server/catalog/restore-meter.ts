import type { Ctx } from '../kit/context.ts';
import { Meter } from './meter.entity.ts';

/** Brings an archived meter back. Repeating it changes nothing. */
export async function restoreMeter(ctx: Ctx, input: { id: string }): Promise<Meter> {
  const meter = await ctx.read.lock(Meter, input.id);
  meter.archivedAt = null;
  return meter;
}
