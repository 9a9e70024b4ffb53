import { Product } from '../catalog/product.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';

/** The product that the app which asks is sold as: whoever is no app says which one is meant. */
export function ownProductId({ caller }: Ctx, field: string): string {
  if (caller.productId) return caller.productId;
  throw new UserError('BAD_USER_INPUT', 'Say which product is meant.', { field });
}

/** The id of a product by its key. A name that is none, or another app's, would otherwise read as "no access". */
export async function findProductId(ctx: Ctx, key: string): Promise<string> {
  const product = await ctx.em.findOne(Product, { key });
  const own = ctx.caller.productId;
  if (product && (!own || own === product.id)) return product.id;
  throw new UserError('PRODUCT_UNKNOWN', `There is no product ${key}.`, { field: 'productKey' });
}
