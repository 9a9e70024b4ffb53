import type { Ctx } from '../kit/context.ts';
import { RefundLimit } from './refund-limit.entity.ts';

/** From now on every refund of the role in this currency needs approval. */
export async function deleteRefundLimit(ctx: Ctx, { id }: { id: string }): Promise<boolean> {
  ctx.em.remove(await ctx.read.lock(RefundLimit, id));
  return true;
}
