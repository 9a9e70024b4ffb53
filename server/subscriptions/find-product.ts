import { Product } from '../catalog/product.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';

/** A product by its key. A name that is none would otherwise read as "no access". */
export async function findProduct(ctx: Ctx, key: string): Promise<Product> {
  const product = await ctx.em.findOne(Product, { key });
  if (product) return product;
  throw new UserError('PRODUCT_UNKNOWN', `There is no product ${key}.`, { field: 'productKey' });
}
