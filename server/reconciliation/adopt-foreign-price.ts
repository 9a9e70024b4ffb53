import { ref } from '@mikro-orm/core';
import type { ProviderPrice } from '../billing/provider-account.ts';
import type { ProviderName } from '../billing/provider.ts';
import { notePlan, notePrice, planCalled, priceCalled } from '../billing/published.ts';
import { chooseSlug } from '../catalog/choose-slug.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { Price } from '../catalog/price.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { slugOf } from '../kit/slug.ts';

/**
 * Takes a price into the catalog that was sold at the provider, off sale: who has it keeps it. Its plan is the one that the provider
 * knows, too, else a new one of the product that is named.
 */
export async function adoptForeignPrice(
  ctx: Ctx,
  { provider, price: foreign }: { readonly provider: ProviderName; readonly price?: object | null },
  productId: string | null,
): Promise<Price> {
  const price = foreign as ProviderPrice | null;
  if (!price?.interval)
    throw new UserError(
      'PRICE_UNFIT',
      'The catalog has prices for a month and for a year. This one is neither: change the subscription at the provider.',
    );
  const known = await priceCalled(ctx, provider, price.id);
  if (known) return known;
  const plan = await planOf(ctx, provider, price, productId);
  const { interval, currency, unitAmount } = price;
  const earlier = await ctx.em.count(Price, { plan, interval, currency });
  const now = ctx.clock.now();
  const taken = ctx.em.create(Price, {
    ...{ plan: ref(plan), interval, currency, unitAmount, version: earlier + 1 },
    ...{ createdAt: now, archivedAt: now },
  });
  await notePrice(ctx, provider, taken, price.id);
  await ctx.em.flush();
  return taken;
}

async function planOf(
  ctx: Ctx,
  provider: ProviderName,
  price: ProviderPrice,
  productId: string | null,
): Promise<Plan> {
  const known = await planCalled(ctx, provider, price.productId);
  if (known) return ctx.read.lock(Plan, known.id);
  if (!productId)
    throw new UserError(
      'PRODUCT_NEEDED',
      `The catalog does not know ${price.productName}, either: say which product the plan belongs to.`,
      { field: 'productId' },
    );
  const product = await ctx.read.lock(Product, productId);
  const others = await ctx.em.find(Plan, { product });
  const name = price.productName.trim().slice(0, 60);
  const taken = ctx.em.create(Plan, {
    ...{ product: ref(product), name, isActive: false, isCustomPriced: false },
    key: freeKey(name, new Set(others.map(({ key }) => key))),
    slug: await chooseSlug(ctx, { product, name }),
    position: 1 + Math.max(0, ...others.map(({ position }) => position)),
    createdAt: ctx.clock.now(),
  });
  await notePlan(ctx, provider, taken, price.productId);
  return taken;
}

/** In capitals, as programs name plans; numbered where another plan has it. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
  const base =
    slugOf(name, 30)
      .toUpperCase()
      .replaceAll('-', '_')
      .replace(/^[^A-Z]+/, '') || 'PLAN';
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}_${number}`;
    if (!taken.has(key)) return key;
  }
}
