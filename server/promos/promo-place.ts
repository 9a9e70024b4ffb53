import { ref, type Ref } from '@mikro-orm/core';
import { Plan } from '../catalog/plan.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import type { Ctx } from '../kit/context.ts';

export interface PlaceInput {
  readonly productId?: string | null;
  readonly planId?: string | null;
}
interface Place {
  readonly product: Ref<Product> | null;
  readonly plan: Ref<Plan> | null;
}

/** What a code is for: a plan is of its product, whatever was said of that. */
export async function placeOf(ctx: Ctx, { productId, planId }: PlaceInput): Promise<Place> {
  if (planId) {
    const plan = await ctx.read.find(Plan, planId);
    return { plan: ref(plan), product: plan.product };
  }
  return { plan: null, product: productId ? ref(await ctx.read.find(Product, productId)) : null };
}
