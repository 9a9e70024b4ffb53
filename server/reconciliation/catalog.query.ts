import type { ProviderName } from '../billing/provider.ts';
import type { PriceInterval } from '../catalog/price.entity.ts';
import type { Ask } from './our-records.query.ts';
import type { Catalog } from './provider-values.ts';

interface Row {
  readonly id: string;
  readonly plan: string;
  readonly product: string;
  readonly interval: PriceInterval;
}

/** The prices that a provider knows, too, by what it calls them. */
export async function readCatalog(ask: Ask, provider: ProviderName): Promise<Catalog> {
  const rows = await ask<Row>(
    `select pp.provider_price_id as id, l.key as plan, l.product_id as product, p."interval"
     from published_price pp join price p on p.id = pp.price_id join plan l on l.id = p.plan_id where pp.provider = ?`,
    [provider],
  );
  return new Map(
    rows.map(({ id, plan, product: productId, interval }) => [id, { plan, productId, interval }]),
  );
}
