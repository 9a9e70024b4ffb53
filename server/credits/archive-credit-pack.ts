import type { Ctx } from '../kit/context.ts';
import { CreditPack } from './credit-pack.entity.ts';

/** Retires a pack: nobody can buy it any more, and who has bought it keeps what it gave. Repeating it changes nothing. */
export async function archiveCreditPack(ctx: Ctx, input: { id: string }): Promise<CreditPack> {
  const pack = await ctx.read.lock(CreditPack, input.id);
  pack.archivedAt ??= ctx.clock.now();
  return pack;
}
