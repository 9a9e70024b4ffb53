import { Field, ID, InputType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { createInput } from '../kit/fields.ts';
import { PromoCode, PromoCodeFields } from './promo-code.entity.ts';
import { placeOf } from './promo-place.ts';
import { writePromoCode } from './write-promo-code.ts';

const NewPromoCode = createInput(PromoCodeFields);

@InputType({ description: 'A new promo code.' })
export class CreatePromoCodeInput extends NewPromoCode {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the product whose plans it is for. Left out, it is for all of them.',
  })
  productId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the one plan that it is for, which names the product, too.',
  })
  planId?: string | null;
}

/** Makes a promo code. Nothing is made at a provider before somebody redeems it. */
export async function createPromoCode(
  ctx: Ctx,
  { productId, planId, ...fields }: CreatePromoCodeInput,
): Promise<PromoCode> {
  const place = await placeOf(ctx, { productId: productId ?? null, planId: planId ?? null });
  const code = fields.code.toUpperCase();
  const promo = ctx.em.create(PromoCode, { ...fields, code, ...place, createdAt: ctx.clock.now() });
  return writePromoCode(ctx, promo);
}
