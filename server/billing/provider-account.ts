import type { Config } from '../kit/config.ts';
import type { PriceInterval } from '../catalog/price.entity.ts';
import type { ProviderCharge, ProviderInvoice } from './provider-money.ts';
import type { Provider, ProviderEvent, ProviderSubscription } from './provider.ts';

/** An object as a provider lists it: in our words, or why it cannot be said in them. */
export type Listed<T> = { readonly id: string; readonly customerId: string | null } & (
  | { readonly found: T; readonly strange?: undefined }
  | { readonly found?: undefined; readonly strange: string }
);

/** Whom a provider bills. */
export interface ProviderCustomer {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** The organization that was noted at the provider. */
  readonly organizationId: string | null;
}

/** What a provider sells, as far as a catalog can take it over. */
export interface ProviderPrice {
  readonly id: string;
  readonly productId: string;
  readonly productName: string;
  /** Null where the catalog has no such interval: each week, every three months, once. */
  readonly interval: PriceInterval | null;
  readonly unitAmount: number;
  readonly currency: string;
}

/** All of an account, or of one customer. */
export interface AccountScope {
  readonly customerId?: string | undefined;
}

/** An object that can be mirrored, with its kind. */
export type ProviderObject =
  | { readonly kind: 'subscription'; readonly found: ProviderSubscription }
  | { readonly kind: 'invoice'; readonly found: ProviderInvoice }
  | { readonly kind: 'charge'; readonly found: ProviderCharge };

/**
 * Everything that an account at a provider holds, read in pages: a request for each hundred objects. What is listed is as whole as
 * what is fetched by itself, but for the organization that was noted on its customer.
 */
export interface ProviderAccount {
  customers(scope: AccountScope): AsyncIterable<ProviderCustomer>;
  prices(): AsyncIterable<Listed<ProviderPrice>>;
  subscriptions(scope: AccountScope): AsyncIterable<Listed<ProviderSubscription>>;
  invoices(scope: AccountScope): AsyncIterable<Listed<ProviderInvoice>>;
  charges(scope: AccountScope): AsyncIterable<Listed<ProviderCharge>>;
  /** What has happened since, the newest first, as far back as the provider remembers. */
  events(since: Date): AsyncIterable<ProviderEvent>;
  /** The object as an event that was kept shows it; null where it shows none that is mirrored, or a strange one. */
  objectOf(payload: object): ProviderObject | null;
}

/** A provider whose account can be read as a whole. */
export interface ReadableProvider extends Provider {
  /** All that it holds, to be compared with what is here. */
  readonly account: ProviderAccount;
}

/** How the product comes to a provider. */
export interface Adapter {
  /** For people. */
  readonly title: string;
  /** The settings without which it cannot be reached. */
  readonly needs: string;
  /** The events, in the provider's words, that say: a bank wants to hear from its customer before it pays. */
  readonly askingEvents: readonly string[];
  isConfigured(config: Config): boolean;
  connect(config: Config): ReadableProvider;
}
