import type { Ctx } from '../kit/context.ts';
import { CreditPack } from './credit-pack.entity.ts';

/** Puts a retired pack on sale again. Repeating it changes nothing. */
export async function restoreCreditPack(ctx: Ctx, input: { id: string }): Promise<CreditPack> {
  const pack = await ctx.read.lock(CreditPack, input.id);
  pack.archivedAt = null;
  return pack;
}
