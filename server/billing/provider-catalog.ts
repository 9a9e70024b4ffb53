import type { PriceInterval } from '../catalog/price.entity.ts';

/** A plan as a provider is told of it. */
export interface NewProviderPlan {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
}

/** A price as a provider is told of it. Amounts are minor units of the currency, for each seat and interval. */
export interface NewProviderPrice {
  readonly id: string;
  /** What the provider calls its plan. */
  readonly productId: string;
  readonly planName: string;
  readonly interval: PriceInterval;
  readonly unitAmount: number;
  readonly currency: string;
}

/** What a provider is told of what is sold. Telling it twice of the same plan or price makes one there. */
export interface ProviderCatalog {
  /** Answers what the provider calls the plan. */
  publishPlan(plan: NewProviderPlan): Promise<string>;
  /** Answers what the provider calls the price. */
  publishPrice(price: NewProviderPrice): Promise<string>;
  /** Puts a price on sale there, or off; who has it keeps it. */
  offerPrice(id: string, isOnSale: boolean): Promise<void>;
}
