import { Field, ID, InputType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { PromoCode, PromoCodeFields } from './promo-code.entity.ts';
import { placeOf } from './promo-place.ts';
import { writePromoCode } from './write-promo-code.ts';

const Changes = updateInput(PromoCodeFields);

@InputType({
  description:
    'Changes to a promo code: what is left out stays as it is. They hold for redemptions to come, not for those that were.',
})
export class UpdatePromoCodeInput extends Changes {
  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the product whose plans it is for; null: of all. Saying it frees it from its plan.',
  })
  productId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the one plan that it is for; null: all of its product.',
  })
  planId?: string | null;
}

/** Changes a promo code, for whoever redeems it from now on. */
export async function updatePromoCode(
  ctx: Ctx,
  { id, changes }: { id: string; changes: UpdatePromoCodeInput },
): Promise<PromoCode> {
  const promo = await ctx.read.lock(PromoCode, id);
  const { productId, planId, ...fields } = changes;
  assign(promo, fields);
  if (productId !== undefined || planId !== undefined) {
    const product = productId === undefined ? (promo.product?.id ?? null) : productId;
    Object.assign(promo, await placeOf(ctx, { productId: product, planId: planId ?? null }));
  }
  return writePromoCode(ctx, promo);
}
