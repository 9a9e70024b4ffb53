import { ref } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { addPrice } from './change-price.ts';
import { chooseSlug } from './choose-slug.ts';
import type { CreatePlanInput, PlanPriceInput } from './plan-input.ts';
import { Plan } from './plan.entity.ts';
import { Product } from './product.entity.ts';
import { setContents } from './set-contents.ts';

/** A plan with its prices and with what it gives, at once. */
export async function createPlan(ctx: Ctx, input: CreatePlanInput): Promise<Plan> {
  const { productId, prices, limits, features, models, reason: _, slug, position, ...fields } = input;
  // the product is locked: of two plans that are made at once, the second sees the key of the first
  const product = await ctx.read.lock(Product, productId);
  const others = await ctx.em.find(Plan, { product });
  if (others.some(({ key }) => key === input.key)) {
    throw new UserError('KEY_TAKEN', `${product.name} has a plan with the key ${input.key}.`, {
      field: 'key',
    });
  }
  checkPrices(input.isCustomPriced, prices);
  const name = input.name.trim();
  const last = Math.max(0, ...others.map((other) => other.position));
  const plan = ctx.em.create(Plan, {
    ...fields,
    name,
    slug: await chooseSlug(ctx, { product, name, slug }),
    position: position ?? last + 1,
    product: ref(product),
    createdAt: ctx.clock.now(),
  });
  await setContents(ctx, plan, { limits, features, models });
  for (const price of prices) await addPrice(ctx, plan, price);
  await ctx.em.flush();
  await publish(ctx, 'plan.created', { id: plan.id });
  return plan;
}

function checkPrices(isCustomPriced: boolean, prices: readonly PlanPriceInput[]): void {
  if (isCustomPriced && prices.length > 0) {
    throw new UserError(
      'PLAN_CUSTOM_PRICED',
      'A plan whose price is agreed with each customer has no list price.',
      {
        field: 'prices',
      },
    );
  }
  const offers = prices.map(({ interval, currency }) => `${interval} ${currency}`);
  if (new Set(offers).size === offers.length) return;
  throw new UserError('BAD_USER_INPUT', 'A plan has one price for an interval and a currency.', {
    field: 'prices',
  });
}
