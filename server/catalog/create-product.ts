import { createInput } from '../kit/fields.ts';
import type { Ctx } from '../kit/context.ts';
import { Product, ProductFields } from './product.entity.ts';
import { refuseTakenKey } from './refuse-taken-key.ts';

export const CreateProductInput = createInput(ProductFields, { description: 'A new product.' });
export type CreateProductInput = InstanceType<typeof CreateProductInput>;

/** A product under a key that no other has. */
export async function createProduct(ctx: Ctx, input: CreateProductInput): Promise<Product> {
  await refuseTakenKey(ctx, Product, input.key);
  return ctx.em.create(Product, { ...input, createdAt: ctx.clock.now() });
}
