import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from './billing-world.ts';

let world: BillingWorld;
beforeAll(async () => {
  world = await openBillingWorld({ worker: false });
});
afterAll(() => world.close());

interface Published {
  readonly id: string;
  /** What Stripe calls the price and its plan. */
  readonly priceId: string;
  readonly productId: string;
}

const published = async (planId: string): Promise<Published[]> => {
  await world.product.runJobs();
  const { rows } = await world.product.runtime.pool.query<Published>(
    `select p.id, pp.provider_price_id as "priceId", pl.provider_product_id as "productId" from price p
     join published_price pp on pp.price_id = p.id join published_plan pl on pl.plan_id = p.plan_id
     where p.plan_id = $1 order by p."interval", p.version`,
    [planId],
  );
  return rows;
};

async function aPlan(key: string, prices: object[]): Promise<{ id: string }> {
  const { products } = await world.admin.get<{ products: { nodes: { id: string }[] } }>(
    '{ products { nodes { id } } }',
  );
  const { createPlan } = await world.admin.get<{ createPlan: { id: string } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { id } }',
    { input: { productId: products.nodes[0]?.id, key, name: key, prices } },
  );
  return createPlan;
}

test('what is sold here is made at Stripe, once, and what is off sale here is off sale there', async () => {
  const createPlan = await aPlan('BOTH', [
    { interval: 'MONTH', amount: 2_000, currency: 'EUR' },
    { interval: 'YEAR', amount: 20_000, currency: 'EUR' },
  ]);
  const [month, year] = await published(createPlan.id);
  expect(await world.stripe.products.retrieve(month?.productId ?? '')).toMatchObject({
    name: 'BOTH',
    metadata: { key: 'BOTH' },
  });
  for (const [price, interval, unit_amount] of [
    [month, 'month', 2_000],
    [year, 'year', 20_000],
  ] as const) {
    expect(await world.stripe.prices.retrieve(price?.priceId ?? '')).toMatchObject({
      ...{
        product: month?.productId,
        currency: 'eur',
        unit_amount,
        active: true,
        recurring: { interval },
      },
    });
  }

  await world.admin.get(
    `mutation { changePrice(input: { planId: "${createPlan.id}", interval: MONTH, currency: "EUR", amount: 2500, reason: "Costs" }) { id } }`,
  );
  const [old, next] = await published(createPlan.id);
  expect(old?.id).toBe(month?.id);
  expect(await world.stripe.prices.retrieve(old?.priceId ?? '')).toMatchObject({ active: false });
  expect(await world.stripe.prices.retrieve(next?.priceId ?? '')).toMatchObject({
    ...{ product: month?.productId, unit_amount: 2_500, active: true },
  });
});

test('a preview asks nothing of Stripe: what is only looked at stays on sale there', async () => {
  const createPlan = await aPlan('LOOKED_AT', [{ interval: 'MONTH', amount: 2_000, currency: 'EUR' }]);
  const [price] = await published(createPlan.id);
  const effects = await world.admin.get<{ preview: { act: { changes: { type: string }[] } } }>(
    `{ preview { act: archivePrice(id: "${price?.id}", reason: "To see") { changes { type } } } }`,
  );
  expect(effects.preview.act.changes).toEqual([{ type: 'Price' }]);
  await world.admin.get(
    `{ preview { changePrice(input: { planId: "${createPlan.id}", interval: MONTH, currency: "EUR", amount: 2500, reason: "To see" }) { changes { type } } } }`,
  );
  expect(await world.stripe.prices.retrieve(price?.priceId ?? '')).toMatchObject({ active: true });
  const { data } = await world.stripe.prices.list({ product: price?.productId ?? '' });
  expect(data.map(({ id }) => id)).toEqual([price?.priceId]);
});

test('a price whose going off sale is undone is sold at Stripe again', async () => {
  const createPlan = await aPlan('AGAIN', [{ interval: 'MONTH', amount: 2_000, currency: 'EUR' }]);
  const [price] = await published(createPlan.id);
  const stripeId = price?.priceId ?? '';
  await world.admin.get(`mutation { archivePrice(id: "${price?.id}", reason: "By mistake") { id } }`);
  await world.product.runJobs();
  expect(await world.stripe.prices.retrieve(stripeId)).toMatchObject({ active: false });
  const { auditEntries } = await world.admin.get<{ auditEntries: { nodes: { id: string }[] } }>(
    '{ auditEntries(first: 1) { nodes { id } } }',
  );
  await world.admin.get(`mutation { undoDeed(entryId: "${auditEntries.nodes[0]?.id}") { id } }`);
  await world.product.runJobs();
  expect(await world.stripe.prices.retrieve(stripeId)).toMatchObject({ active: true });
});

test('what was made before there was a provider is made there within the hour, and once', async () => {
  const createPlan = await aPlan('BEFORE', [{ interval: 'MONTH', amount: 2_000, currency: 'EUR' }]);
  const [price] = await published(createPlan.id);
  const { pool } = world.product.runtime;
  await world.product.arrange(({ em }) =>
    em.execute('delete from published_price where price_id = ?', [price?.id ?? '']),
  );
  expect(await published(createPlan.id)).toEqual([]);
  for (let times = 0; times < 2; times += 1) {
    await pool.query(`select graphile_worker.add_job('publish-unpublished', '{}')`);
    expect(await published(createPlan.id)).toEqual([price]);
  }
});
