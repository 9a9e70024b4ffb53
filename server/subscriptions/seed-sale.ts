import type { Purchase } from '../billing/stripe/seed-stripe.ts';
import type { Price, PriceInterval } from '../catalog/price.entity.ts';

/** What a company of the demo buys, and what becomes of it. */
export interface Sale {
  product: string;
  plan: string;
  interval: PriceInterval;
  turns: Purchase['turns'];
  spare: number;
  /** What a coupon takes off, in percent. */
  percentOff?: number;
  /** An earlier version of the price, which the company keeps; what is on sale where it is left out. */
  version?: number;
}

export type Offer = Pick<Sale, 'product' | 'plan' | 'interval' | 'version'>;

export function isOf({ plan, interval, version, archivedAt }: Price, offer: Offer): boolean {
  const { key, product } = plan.unwrap();
  if (offer.version ? version !== offer.version : archivedAt) return false;
  return interval === offer.interval && key === offer.plan && product.unwrap().key === offer.product;
}
