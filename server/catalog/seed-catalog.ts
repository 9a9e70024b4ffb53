import { ref } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { slugOf } from '../kit/slug.ts';
import { demoFeatures, demoMeters, demoModels } from './demo-meters.ts';
import { onSale, type PlanOnSale } from './demo-plans.ts';
import { Feature } from './feature.entity.ts';
import { Meter } from './meter.entity.ts';
import { Model } from './model.entity.ts';
import { Plan } from './plan.entity.ts';
import { Price, PriceInterval } from './price.entity.ts';
import { Product } from './product.entity.ts';
import { setContents } from './set-contents.ts';

const { MONTH, YEAR } = PriceInterval;
const yearMs = 365 * 24 * 60 * 60 * 1000;

/** What the demo sells: four products, their plans, and what these are made of. */
export async function seedCatalog(ctx: Ctx): Promise<Price[]> {
  const createdAt = ctx.clock.now();
  for (const meter of demoMeters) ctx.em.create(Meter, { ...meter, createdAt });
  for (const feature of demoFeatures) ctx.em.create(Feature, { ...feature, createdAt });
  for (const model of demoModels) ctx.em.create(Model, { ...model, createdAt });
  await ctx.em.flush();
  const prices: Price[] = [];
  for (const [position, { plans, ...fields }] of onSale.entries()) {
    const product = ctx.em.create(Product, { ...fields, position: position + 1, createdAt });
    for (const [place, plan] of plans.entries()) {
      prices.push(...(await sell(ctx, product, plan, place + 1)));
    }
  }
  await ctx.em.flush();
  return prices;
}

async function sell(ctx: Ctx, product: Product, onOffer: PlanOnSale, position: number): Promise<Price[]> {
  const { month, year, earlierYear, limits, features = [], models = [], ...fields } = onOffer;
  const plan = ctx.em.create(Plan, {
    ...fields,
    slug: slugOf(fields.name),
    isCustomPriced: month === undefined,
    position,
    product: ref(product),
    createdAt: product.createdAt,
  });
  await setContents(ctx, plan, {
    limits: Object.entries(limits).map(([meter, value]) => ({ meter, value })),
    features,
    models,
  });
  const price = (
    interval: PriceInterval,
    unitAmount: number | undefined,
    more: Partial<Price> = {},
  ): Price[] => (unitAmount === undefined ? [] : [priceOf(ctx, plan, { interval, unitAmount, ...more })]);
  const archivedAt = product.createdAt;
  const earlier = price(YEAR, earlierYear, {
    archivedAt,
    createdAt: new Date(archivedAt.getTime() - 2 * yearMs),
  });
  return [...price(MONTH, month), ...earlier, ...price(YEAR, year, { version: earlier.length + 1 })];
}

function priceOf(
  ctx: Ctx,
  plan: Plan,
  fields: Pick<Price, 'interval' | 'unitAmount'> & Partial<Price>,
): Price {
  return ctx.em.create(Price, { plan: ref(plan), currency: 'USD', createdAt: plan.createdAt, ...fields });
}
