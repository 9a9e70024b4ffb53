import { createServer, type AddressInfo } from 'node:net';
import { ref } from '@mikro-orm/core';
import fastify from 'fastify';
import type Stripe from 'stripe';
import { ProviderName } from '../../server/billing/provider.ts';
import { notePrice } from '../../server/billing/published.ts';
import { stripeClient } from '../../server/billing/stripe/stripe-client.ts';
import { Plan } from '../../server/catalog/plan.entity.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import { Product as CatalogProduct } from '../../server/catalog/product.entity.ts';
import { createAdmin } from '../../server/identity/create-admin.ts';
import type { User } from '../../server/identity/user.entity.ts';
import { startWorker, type Worker } from '../../server/kit/worker.ts';
import { jobs } from '../../server/modules.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startSandbox, type RunningSandbox } from '../../server/sandbox/sandbox.ts';
import { mirrorSubscription } from '../../server/subscriptions/mirror-subscription.ts';
import type { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { providerWebhooks } from '../../server/webhooks/provider-webhooks.route.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

export const apiKey = 'sk_test_tests';
export const webhookSecret = 'whsec_tests';

/** The product with Stripe's stand-in beside it: commands go out, webhooks come back. */
export interface BillingWorld {
  product: Product;
  stripe: Stripe;
  sandbox: RunningSandbox;
  /** Where the product takes webhooks. */
  webhookUrl: string;
  admin: Actor;
  /** Another super-admin, with limits of their own. */
  anAdmin(): Promise<Actor>;
  /** What goes wrong at Stripe from now on. */
  trouble: { kind?: 'refuse' | 'lose' | undefined; alsoReads?: boolean };
  /** Whether Stripe sends webhooks. */
  news: { on: boolean };
  /** A company with a subscription that both sides know. */
  aCompany(
    quantity?: number,
  ): Promise<{ organizationId: string; owner: User; subscription: Subscription; stripeId: string }>;
  close(): Promise<void>;
}

/** `webhookUrls`: other processes take the webhooks, and work the jobs off. */
export async function openBillingWorld(
  options: { worker?: boolean; webhookUrls?: readonly string[] } = {},
): Promise<BillingWorld> {
  const port = await freePort();
  const product = await startProduct({
    STRIPE_API_KEY: apiKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: `http://127.0.0.1:${port}`,
  });
  const trouble: BillingWorld['trouble'] = {};
  const news = { on: true };
  const receiver = fastify();
  await providerWebhooks(receiver, product.runtime);
  const webhookUrl = `${await receiver.listen({ port: 0, host: '127.0.0.1' })}/webhooks/stripe`;
  const urls = options.webhookUrls ?? [webhookUrl];
  const sandbox = await startSandbox({
    port,
    connectionString: product.database.ownerUrl,
    now: () => product.runtime.clock.now(),
    stripe: {
      apiKey,
      endpoints: () =>
        news.on ? urls.map((url, index) => ({ id: `product-${index}`, url, secret: webhookSecret })) : [],
      interrupt: ({ method }) => (method !== 'GET' || trouble.alsoReads ? trouble.kind : undefined),
    },
  });
  const worker: Worker | undefined =
    options.worker === false ? undefined : await startWorker(product.runtime, jobs);
  const stripe = stripeClient(product.runtime.config);
  const priceId = await aPrice(product, stripe);
  let [companies, admins] = [0, 0];
  const anAdmin = async (): Promise<Actor> => {
    const email = `mira${(admins += 1)}@bursar.test`;
    const password = 'a long enough password';
    return product.actingAs(
      await product.arrange((ctx) => createAdmin(ctx, { email, name: 'Mira', password })),
    );
  };
  return {
    ...{ product, stripe, sandbox, webhookUrl, trouble, news },
    admin: await anAdmin(),
    anAdmin,
    aCompany: async (quantity = 5) => {
      const name = `company-${(companies += 1)}`;
      const { organization, user } = await product.arrange((ctx) =>
        signUp(ctx, {
          email: `owner@${name}.test`,
          name: 'Owen Owner',
          organization: { name, slug: name },
        }),
      );
      // the rows are made by hand here, before any webhook could
      const { on } = news;
      news.on = false;
      const made = await subscribed(product, stripe, priceId, organization.id, quantity);
      news.on = on;
      return { organizationId: organization.id, owner: user, ...made };
    },
    close: async () => {
      await worker?.stop();
      await sandbox.close();
      await receiver.close();
      await product.close();
    },
  };
}

/** Answers what Stripe calls it. */
async function aPrice(product: Product, stripe: Stripe): Promise<string> {
  const made = await stripe.products.create({ name: 'Standard' });
  const price = await stripe.prices.create({
    product: made.id,
    currency: 'usd',
    unit_amount: 1900,
    recurring: { interval: 'month' },
  });
  return product.arrange(async ({ em, clock }) => {
    const createdAt = clock.now();
    const cloud = em.create(CatalogProduct, { key: 'CLOUD', name: 'Cloud', createdAt });
    const plan = em.create(Plan, { key: 'STANDARD', name: 'Standard', product: ref(cloud), createdAt });
    const cost = { unitAmount: 1900, currency: 'USD', interval: PriceInterval.MONTH };
    const sold = em.create(Price, { ...cost, plan: ref(plan), createdAt });
    await notePrice({ em }, ProviderName.STRIPE, sold, price.id);
    return Promise.resolve(price.id);
  });
}

async function subscribed(
  product: Product,
  stripe: Stripe,
  priceId: string,
  organizationId: string,
  quantity: number,
): Promise<{ subscription: Subscription; stripeId: string }> {
  const method = 'pm_card_visa';
  const customer = await stripe.customers.create({
    payment_method: method,
    invoice_settings: { default_payment_method: method },
  });
  const made = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: priceId, quantity }],
    metadata: { organizationId },
  });
  const subscription = await product.arrange((ctx) =>
    mirrorSubscription(ctx, { provider: ProviderName.STRIPE, found: readSubscription(made) }),
  );
  if (!subscription) throw new Error('the organization was not found');
  return { subscription, stripeId: made.id };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
