import type { Ctx } from '../kit/context.ts';
import { ownView } from './own-view.ts';

/** Forgets a view. What it showed stays as it is. */
export async function removeView(ctx: Ctx, id: string): Promise<true> {
  ctx.em.remove(await ownView(ctx, id));
  return true;
}
