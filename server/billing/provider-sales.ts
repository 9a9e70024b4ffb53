import type { PromoDiscount } from './provider-discount.ts';

/** A subscription that is to begin for a customer whom the provider knows. */
export interface NewSubscription {
  readonly customerId: string;
  readonly organizationId: string;
  readonly priceId: string;
  readonly quantity: number;
  /** Noted on it, so that it is found again. */
  readonly mark: string;
}

/** A page at the provider where a customer buys. */
export interface NewCheckout {
  /** Our own name for it. */
  readonly reference: string;
  readonly organizationId: string;
  /** What the provider calls the customer; null where it is to make one, of this name and address. */
  readonly customerId: string | null;
  readonly name: string;
  readonly email: string;
  readonly priceId: string;
  readonly quantity: number;
  readonly trialDays: number | null;
  /** Whether codes that the provider knows can be entered on the page; not where a code of ours is redeemed. */
  readonly allowsCodes: boolean;
  /** What a promo code takes off what is bought; null where none was entered. */
  readonly discount: PromoDiscount | null;
  /** Nothing will ever be charged, so that no way to pay is asked for. */
  readonly isFree: boolean;
  /** Where the customer goes on when it is paid, and when it is left. */
  readonly doneUrl: string;
  readonly leftUrl: string;
}

/** A page at the provider where a customer pays once. */
export interface NewPurchase extends Pick<
  NewCheckout,
  'reference' | 'organizationId' | 'customerId' | 'name' | 'email' | 'quantity' | 'doneUrl' | 'leftUrl'
> {
  /** What is bought, as the customer reads it. */
  readonly title: string;
  /** What one costs, in minor units. */
  readonly unitAmount: number;
  readonly currency: string;
}

/** What was paid with on a page where one pays once. */
export interface ProviderPurchase {
  readonly chargeId: string;
  readonly methodType: string | null;
  readonly methodBrand: string | null;
  readonly methodLast4: string | null;
}

/** Such a page as its provider has it. */
export interface ProviderCheckout {
  readonly id: string;
  readonly status: 'OPEN' | 'COMPLETE' | 'EXPIRED';
  /** Null once nobody can buy there any more. */
  readonly url: string | null;
  readonly customerId: string | null;
  readonly subscriptionId: string | null;
  readonly organizationId: string | null;
  readonly reference: string | null;
  /** Whether the money has come; some ways to pay take days. */
  readonly isPaid: boolean;
  /** Where one pays once, and has. */
  readonly purchase: ProviderPurchase | null;
  readonly expiresAt: Date;
}

/** A page at the provider where a customer looks after cards, subscriptions and invoices. */
export interface ProviderPortal {
  readonly url: string;
}

/** What a provider is asked for where somebody buys. */
export interface Sales<Subscription> {
  /** With what the customer paid with before. Repeating it with the same key has one effect and the same answer. */
  startSubscription(request: NewSubscription, key: string): Promise<Subscription>;
  /** Throws `ProviderMissing` where none was begun under this mark. */
  findStarted(customerId: string, mark: string): Promise<Subscription>;
  openCheckout(request: NewCheckout, key: string): Promise<ProviderCheckout>;
  openPurchase(request: NewPurchase, key: string): Promise<ProviderCheckout>;
  fetchCheckout(id: string): Promise<ProviderCheckout>;
  /** Closes the page: nobody can buy there any more. */
  expireCheckout(id: string, key: string): Promise<ProviderCheckout>;
  openPortal(customerId: string, returnUrl: string): Promise<ProviderPortal>;
}
