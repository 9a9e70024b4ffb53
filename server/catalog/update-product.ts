import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { Product, ProductFields } from './product.entity.ts';

export const UpdateProductInput = updateInput(ProductFields, {
  without: ['key'],
  description: 'Changes to a product: what is left out stays as it is. Its key never changes.',
});
export type UpdateProductInput = InstanceType<typeof UpdateProductInput>;

/** Changes how a product is shown. */
export async function updateProduct(
  ctx: Ctx,
  input: { id: string; changes: UpdateProductInput },
): Promise<Product> {
  return assign(await ctx.read.lock(Product, input.id), input.changes);
}
