import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { Product } from '../catalog/product.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { createInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { CreditPack, CreditPackFields } from './credit-pack.entity.ts';

const NewCreditPack = createInput(CreditPackFields);

@InputType({ description: 'A new credit pack.' })
export class CreateCreditPackInput extends NewCreditPack {
  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the product whose customers it is offered to; left out, it is offered to everyone.',
  })
  productId?: string | null;
}

/** Puts a pack of credits on sale. */
export async function createCreditPack(
  ctx: Ctx,
  { productId, ...fields }: CreateCreditPackInput,
): Promise<CreditPack> {
  const product = productId ? await ctx.read.find(Product, productId) : null;
  return ctx.em.create(CreditPack, {
    ...fields,
    name: said(fields.name, 'name'),
    product: product && ref(product),
    createdAt: ctx.clock.now(),
  });
}
