import type { Ctx } from '../kit/context.ts';
import { PromoCode } from './promo-code.entity.ts';

/** Deletes a code and, with it, the history of who redeemed it. Who did keeps what was promised. */
export async function deletePromoCode(ctx: Ctx, { id }: { id: string }): Promise<true> {
  const promo = await ctx.read.lock(PromoCode, id);
  ctx.em.remove(promo);
  await ctx.em.flush();
  return true;
}
