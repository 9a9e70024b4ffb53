import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Product } from './product.entity.ts';
import { removeUnused } from './remove-unused.ts';

/** Deletes a product that nothing uses. */
export async function deleteProduct(ctx: Ctx, input: { id: string }): Promise<true> {
  const product = await ctx.read.lock(Product, input.id);
  return removeUnused(
    ctx,
    [product],
    new UserError('PRODUCT_IN_USE', `${product.name} has plans or apps. Archive these instead.`),
  );
}
