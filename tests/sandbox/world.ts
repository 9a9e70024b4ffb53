import Stripe from 'stripe';
import { startSandbox, type RunningSandbox } from '../../server/sandbox/sandbox.ts';
import type { StripeOptions } from '../../server/sandbox/stripe/stripe.ts';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

export const apiKey = 'sk_test_sandbox';
export const secret = 'whsec_sandbox';

export interface World {
  sandbox: RunningSandbox;
  stripe: Stripe;
  /** The sandbox's moment; a test moves it. */
  clock: { now: Date };
  database: TestDatabase;
  close(): Promise<void>;
}

export const start = new Date('2026-03-01T00:00:00Z');

/** A sandbox with a clock that stands still, spoken to by the official SDK. A second one may share its database. */
export async function openWorld(options: Partial<StripeOptions> = {}, shared?: TestDatabase): Promise<World> {
  const clock = { now: start };
  const database = shared ?? (await createTestDatabase());
  const sandbox = await startSandbox({
    connectionString: database.ownerUrl,
    now: () => clock.now,
    stripe: { apiKey, endpoints: () => [], ...options },
  });
  const close = async (): Promise<void> => {
    await sandbox.close();
    if (!shared) await database.drop();
  };
  return { sandbox, stripe: client(sandbox.url), clock, database, close };
}

export function client(url: string, options: ConstructorParameters<typeof Stripe>[1] = {}): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe(apiKey, { host: hostname, port, protocol: 'http', telemetry: false, ...options });
}

export async function aCustomer({ stripe }: World, method = 'pm_card_visa'): Promise<Stripe.Customer> {
  return stripe.customers.create({
    email: 'ada@example.com',
    name: 'Ada',
    payment_method: method,
    invoice_settings: { default_payment_method: method },
  });
}

export async function aPrice({ stripe }: World, amount = 1900): Promise<Stripe.Price> {
  const product = await stripe.products.create({ name: 'Standard' });
  return stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: amount,
    recurring: { interval: 'month' },
  });
}

export async function aSubscription(world: World, quantity = 5, amount = 1900): Promise<Stripe.Subscription> {
  const customer = await aCustomer(world);
  const price = await aPrice(world, amount);
  return world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: price.id, quantity }] });
}

export function itemOf(subscription: Stripe.Subscription): Stripe.SubscriptionItem {
  const item = subscription.items.data[0];
  if (!item) throw new Error('a subscription without items');
  return item;
}
