import { ref } from '@mikro-orm/core';
import fc from 'fast-check';
import fastify, { type FastifyInstance } from 'fastify';
import Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { notePrice } from '../../server/billing/published.ts';
import { Plan } from '../../server/catalog/plan.entity.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import { Product as CatalogProduct } from '../../server/catalog/product.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { providerWebhooks } from '../../server/webhooks/provider-webhooks.route.ts';
import { mutilated, openOtherHost, whole, type OtherHost, type Tree } from '../billing/other-host.ts';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import { startProduct, type Product } from '../kit/product.ts';
import { reconcile } from '../reconciliation/reconciling.ts';

const secret = 'whsec_other';
const types: Readonly<Record<string, string>> = {
  subscriptions: 'customer.subscription.updated',
  invoices: 'invoice.paid',
  charges: 'charge.succeeded',
};

let host: OtherHost;
let product: Product;
let receiver: FastifyInstance;
let url: string;
let events = 0;

beforeAll(async () => {
  host = await openOtherHost();
  product = await startProduct({
    ...{ STRIPE_API_KEY: 'sk_other', STRIPE_API_BASE: host.url, STRIPE_WEBHOOK_SECRET: secret },
  });
  receiver = fastify();
  await providerWebhooks(receiver, product.runtime);
  url = `${await receiver.listen({ port: 0, host: '127.0.0.1' })}/webhooks/stripe`;
  const organization = { name: 'Acme', slug: 'acme' };
  const { organization: acme } = await product.arrange((ctx) =>
    signUp(ctx, { email: 'ada@acme.test', name: 'Ada', organization }),
  );
  whole['subscriptions'] = { ...whole['subscriptions'], metadata: { organizationId: acme.id } };
  await product.arrange(async ({ em, clock }) => {
    const createdAt = clock.now();
    const cloud = em.create(CatalogProduct, { key: 'CLOUD', name: 'Cloud', createdAt });
    const plan = em.create(Plan, { key: 'STANDARD', name: 'Standard', product: ref(cloud), createdAt });
    const cost = { unitAmount: 1900, currency: 'USD', interval: PriceInterval.MONTH };
    const price = em.create(Price, { ...cost, plan: ref(plan), createdAt });
    await notePrice({ em }, ProviderName.STRIPE, price, 'price_1');
  });
});
afterAll(async () => {
  await receiver.close();
  await product.close();
  await host.close();
});

async function hear(name: string, object: Tree): Promise<void> {
  const payload = JSON.stringify({
    ...{ id: `evt_${(events += 1)}`, object: 'event', type: types[name], created: events },
    data: { object },
  });
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
  expect((await fetch(url, { method: 'POST', headers, body: payload })).status).toBe(200);
}

const told = async (): Promise<{ status: string; error: string | null }[]> =>
  (
    await product.runtime.pool.query<{ status: string; error: string | null }>(
      'select status, error from inbound_event',
    )
  ).rows;

test('whatever another host leaves out or adds, its events are kept, looked at, and fail by name; what is whole is taken over', async () => {
  await fc.assert(
    fc.asyncProperty(mutilated, fc.boolean(), async ({ name, object }, alsoAnswers) => {
      host.answers = alsoAnswers ? { ...whole, [name]: object } : whole;
      await hear(name, object);
      await product.runJobs();
    }),
    { numRuns: 40 },
  );
  const all = await told();
  expect(all).toHaveLength(events);
  expect(all.filter(({ error }) => error?.startsWith('Something unexpected'))).toEqual([]);
  expect(new Set(all.map(({ status }) => status)).size).toBeGreaterThan(1);
  host.answers = whole;
  for (const [name, object] of Object.entries(whole)) await hear(name, object);
  await product.runJobs();
  const { rows } = await product.runtime.pool.query(
    `select s.status, s.quantity, (select count(*)::int from invoice) as invoices from subscription s`,
  );
  expect(rows).toEqual([{ status: 'ACTIVE', quantity: 2, invoices: 1 }]);
});

test('whatever it leaves out or adds, everything can be compared with it', async () => {
  const admin = await product.actingAs(await arrangeSuperAdmin(product));
  await fc.assert(
    fc.asyncProperty(mutilated, async ({ name, object }) => {
      host.answers = { ...whole, [name]: object };
      await product.runtime.pool.query('delete from rate_limit');
      const { run } = await reconcile({ product, admin });
      expect(run.error).toBeNull();
    }),
    { numRuns: 15 },
  );
});
