import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { Product } from '../catalog/product.entity.ts';
import { refuseTakenKey } from '../catalog/refuse-taken-key.ts';
import type { Ctx } from '../kit/context.ts';
import { createInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { App, AppFields } from './app.entity.ts';
import { readOrigins } from './return-origins.ts';

const NewApp = createInput(AppFields);

@InputType({ description: 'A new app.' })
export class CreateAppInput extends NewApp {
  @Field(() => ID, { description: 'The id of the product that it is sold as.' })
  productId!: string;
}

/** Makes a program known that will ask by itself. It can ask nothing before it has a key. */
export async function createApp(ctx: Ctx, { productId, ...fields }: CreateAppInput): Promise<App> {
  const product = await ctx.read.find(Product, productId);
  await refuseTakenKey(ctx, App, fields.key);
  return ctx.em.create(App, {
    ...fields,
    name: said(fields.name, 'name'),
    returnOrigins: readOrigins(fields.returnOrigins ?? []),
    product: ref(product),
    createdAt: ctx.clock.now(),
  });
}
