import { ref } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Plan } from '../../server/catalog/plan.entity.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import { Product as CatalogProduct } from '../../server/catalog/product.entity.ts';
import { seedCatalog } from '../../server/catalog/seed-catalog.ts';
import type { Ctx } from '../../server/kit/context.ts';
import { startProduct, type Product } from '../kit/product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.arrange(async (ctx) => void (await seedCatalog(ctx)));
});
afterAll(() => product.close());

const pricesOf = (key: string): Promise<Price[]> =>
  product.runtime.orm.em.fork().find(Price, { plan: { key } }, { orderBy: { unitAmount: 'asc' } });

describe('the catalog of the demo', () => {
  test.each([
    ['AD_STARTER', 900, 9_000],
    ['AD_GROWTH', 2_900, 28_800],
    ['AD_PRO', 7_900, 79_200],
    ['AD_AGENCY', 19_900, 199_200],
    ['AD_ENTERPRISE', 49_900, 499_200],
  ])('sells %s by the month and by the year', async (key, month, year) => {
    expect((await pricesOf(key)).map(({ unitAmount, interval }) => [interval, unitAmount])).toEqual([
      ['MONTH', month],
      ['YEAR', year],
    ]);
  });

  test('shows a plan under a label that is not its key', async () => {
    const plan = await product.runtime.orm.em.fork().findOneOrFail(Plan, { key: 'AD_AGENCY' });
    expect(plan.name).toBe('Scale');
  });
});

describe('what the database holds itself to', () => {
  const someProduct = (ctx: Ctx): Promise<CatalogProduct> =>
    ctx.em.findOneOrFail(CatalogProduct, { key: 'CLOUD' });

  test('a key is used once in a product', async () => {
    const again = product.arrange(async (ctx) => {
      const cloud = await someProduct(ctx);
      ctx.em.create(Plan, { key: 'PRO', name: 'Another', product: ref(cloud), createdAt: ctx.clock.now() });
    });
    await expect(again).rejects.toThrow(/plan_product_id_key_unique/);
  });

  test('a key has the form of a key', async () => {
    const lower = product.arrange(async (ctx) => {
      const cloud = await someProduct(ctx);
      ctx.em.create(Plan, { key: 'pro plan', name: 'Pro', product: ref(cloud), createdAt: ctx.clock.now() });
    });
    await expect(lower).rejects.toThrow(/plan_key_check/);
  });

  test('a plan has one price on sale for an interval and a currency; an archived one does not count', async () => {
    const sell = (): Promise<Price> =>
      product.arrange(async (ctx) => {
        const plan = await ctx.em.findOneOrFail(Plan, { key: 'STANDARD' });
        return ctx.em.create(Price, {
          ...{ plan: ref(plan), interval: PriceInterval.MONTH, unitAmount: 2_100, currency: 'USD' },
          createdAt: ctx.clock.now(),
        });
      });
    await expect(sell()).rejects.toThrow(/price_current/);
    await product.arrange(async ({ em, clock }) => {
      const plan = await em.findOneOrFail(Plan, { key: 'STANDARD' });
      await em.nativeUpdate(Price, { plan, interval: PriceInterval.MONTH }, { archivedAt: clock.now() });
    });
    await expect(sell()).resolves.toMatchObject({ unitAmount: 2_100 });
  });
});
