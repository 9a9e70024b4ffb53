import type Stripe from 'stripe';
import { PriceInterval } from '../../catalog/price.entity.ts';
import type { ProviderCatalog } from '../provider-catalog.ts';
import { translateFault } from './translate-fault.ts';

/** Each plan is a product at Stripe, and each of its prices a price. */
export function stripeCatalog({ products, prices }: Stripe): ProviderCatalog {
  return {
    publishPlan: ({ id, key, name, description }) =>
      translateFault(async () => {
        const product = await products.create(
          { name, description: description ?? undefined, metadata: { key } },
          // two prices of a new plan may be published at once
          { idempotencyKey: `plan-${id}` },
        );
        return product.id;
      }),

    publishPrice: ({ id, productId, interval, unitAmount, currency }) =>
      translateFault(async () => {
        const price = await prices.create(
          {
            product: productId,
            currency: currency.toLowerCase(),
            unit_amount: unitAmount,
            recurring: { interval: interval === PriceInterval.YEAR ? 'year' : 'month' },
          },
          { idempotencyKey: `price-${id}` },
        );
        return price.id;
      }),

    offerPrice: (id, active) => translateFault(async () => void (await prices.update(id, { active }))),
  };
}
