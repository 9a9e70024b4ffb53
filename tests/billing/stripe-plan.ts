import { ref } from '@mikro-orm/core';
import { ProviderName } from '../../server/billing/provider.ts';
import { notePrice } from '../../server/billing/published.ts';
import { Plan } from '../../server/catalog/plan.entity.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import { Product } from '../../server/catalog/product.entity.ts';
import type { BillingWorld } from './billing-world.ts';

/** Another plan of the world's product, sold at Stripe by the month and by the year. */
export async function aStripePlan(
  world: BillingWorld,
  { key, month, year }: { key: string; month: number; year: number },
): Promise<Plan> {
  const made = await world.stripe.products.create({ name: key });
  const published = await Promise.all(
    [[PriceInterval.MONTH, month] as const, [PriceInterval.YEAR, year] as const].map(
      async ([interval, unitAmount]) => {
        const { id } = await world.stripe.prices.create({
          ...{ product: made.id, currency: 'usd', unit_amount: unitAmount },
          recurring: { interval: interval === PriceInterval.YEAR ? 'year' : 'month' },
        });
        return { id, interval, unitAmount };
      },
    ),
  );
  return world.product.arrange(async ({ em, clock }) => {
    const createdAt = clock.now();
    const product = await em.findOneOrFail(Product, { key: 'CLOUD' });
    const name = `${key.charAt(0)}${key.slice(1).toLowerCase()}`;
    const plan = em.create(Plan, {
      ...{ key, name, slug: key.toLowerCase(), createdAt },
      product: ref(product),
    });
    for (const { id, ...cost } of published) {
      const price = em.create(Price, { ...cost, plan: ref(plan), currency: 'USD', createdAt });
      await notePrice({ em }, ProviderName.STRIPE, price, id);
    }
    await em.flush();
    return plan;
  });
}
