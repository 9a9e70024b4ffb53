import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalog, type CatalogWorld } from './catalog-world.ts';

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalog();
});
afterAll(() => world.product.close());

interface PlanSeen {
  key: string;
  name: string;
  badge: string | null;
  isCustomPriced: boolean;
  prices: { nodes: { interval: string; savingPercent: number | null; amount: { amount: number } }[] };
  limits: { nodes: { value: number | null; meter: { key: string } }[] };
  models: { nodes: { model: { key: string } }[] };
}

/** The plans of a product by their keys, as a customer reads them. */
async function plansOf(product: string): Promise<Map<string, PlanSeen>> {
  const { plans } = await world.customer.get<{ plans: { nodes: PlanSeen[] } }>(
    `query ($product: String) { plans(filter: { productKey: { eq: $product } }) { nodes {
      key name badge isCustomPriced
      prices(filter: { archived: false }) { nodes { interval savingPercent amount { amount } } }
      limits { nodes { value meter { key } } }
      models { nodes { model { key } } } } } }`,
    { product },
  );
  return new Map(plans.nodes.map((plan) => [plan.key, plan]));
}
const limitsOf = (plan: PlanSeen | undefined): Record<string, number | null> =>
  Object.fromEntries(plan?.limits.nodes.map(({ meter, value }) => [meter.key, value]) ?? []);
const amountsOf = (plan: PlanSeen | undefined): Record<string, number> =>
  Object.fromEntries(plan?.prices.nodes.map(({ interval, amount }) => [interval, amount.amount]) ?? []);
const modelsOf = (plan: PlanSeen | undefined): string[] =>
  (plan?.models.nodes ?? []).map(({ model }) => model.key).sort();

describe('the analytics plans', () => {
  test.each([
    ['AD_STARTER', 'Starter', 900, 9_000, 15_000],
    ['AD_GROWTH', 'Growth', 2_900, 28_800, 100_000],
    ['AD_PRO', 'Pro', 7_900, 79_200, 750_000],
    ['AD_AGENCY', 'Scale', 19_900, 199_200, 3_000_000],
    ['AD_ENTERPRISE', 'Enterprise', 49_900, 499_200, 15_000_000],
  ])('%s is shown as %s, at its prices and with its events', async (key, name, month, year, events) => {
    const plan = (await plansOf('ANALYTICS')).get(key);
    expect(plan).toMatchObject({ name, badge: key === 'AD_PRO' ? 'Most popular' : null });
    expect(amountsOf(plan)).toEqual({ MONTH: month, YEAR: year });
    expect(limitsOf(plan)).toMatchObject({ events });
  });

  test('a year is some 17% cheaper than twelve months, and a month saves nothing', async () => {
    const plans = [...(await plansOf('ANALYTICS')).values()];
    const savings = plans.flatMap(({ prices }) =>
      prices.nodes.map(({ interval, savingPercent }) => [interval, savingPercent]),
    );
    expect(savings.filter(([interval]) => interval === 'YEAR').map(([, percent]) => percent)).toEqual([
      17, 17, 16, 17, 17,
    ]);
    expect(
      savings.filter(([interval]) => interval === 'MONTH').every(([, percent]) => percent === null),
    ).toBe(true);
  });
});

describe('the other products', () => {
  test('Cloud differs by users and storage, which follow from the plan', async () => {
    const plans = await plansOf('CLOUD');
    expect(limitsOf(plans.get('STANDARD'))).toMatchObject({ seats: 5, storageMb: 2_048 });
    expect(limitsOf(plans.get('PRO'))).toMatchObject({ seats: 25, storageMb: 10_240 });
    expect(amountsOf(plans.get('STANDARD'))).toMatchObject({ MONTH: 1_900 });
    expect(amountsOf(plans.get('PRO'))).toMatchObject({ MONTH: 4_900 });
  });

  test('Desktop licenses are sold as Starter, Professional and Enterprise', async () => {
    expect([...(await plansOf('DESKTOP')).keys()]).toEqual(['STARTER', 'PROFESSIONAL', 'ENTERPRISE']);
  });

  test('AI plans differ by tokens, requests, documents and models', async () => {
    const plans = await plansOf('AI');
    const basic = ['gemini-2.0-flash', 'llama-3.3-70b'];
    const all = [...basic, 'gemini-2.0-pro', 'claude-3.5-sonnet', 'gpt-4-turbo'];
    expect(limitsOf(plans.get('FREE'))).toMatchObject({ tokens: 50_000, requests: 20, documents: 5 });
    expect(limitsOf(plans.get('PRO'))).toMatchObject({ tokens: 500_000, requests: 200, documents: 50 });
    expect(limitsOf(plans.get('PREMIUM'))).toMatchObject({
      tokens: 2_000_000,
      requests: 1_000,
      documents: 200,
    });
    expect(limitsOf(plans.get('ENTERPRISE'))).toMatchObject({
      tokens: null,
      requests: null,
      documents: null,
    });
    expect(amountsOf(plans.get('FREE'))).toEqual({ MONTH: 0 });
    expect(amountsOf(plans.get('PRO'))).toMatchObject({ MONTH: 1_900 });
    expect(amountsOf(plans.get('PREMIUM'))).toMatchObject({ MONTH: 4_900 });
    expect(plans.get('ENTERPRISE')).toMatchObject({ isCustomPriced: true, prices: { nodes: [] } });
    expect(modelsOf(plans.get('FREE'))).toEqual([...basic].sort());
    expect(modelsOf(plans.get('PRO'))).toEqual([...basic, 'gemini-2.0-pro'].sort());
    expect(modelsOf(plans.get('PREMIUM'))).toEqual([...all].sort());
    expect(modelsOf(plans.get('ENTERPRISE'))).toEqual([...all, 'contract-reader-7b'].sort());
  });
});

describe('who may read what', () => {
  test('a customer reads plans, but not how many have one', async () => {
    const plan = await world.planId('CLOUD', 'PRO');
    const answer = await world.customer.ask(
      'query ($plan: ID!) { plan(id: $plan) { name subscriberCount mrr { amount } } }',
      { plan },
    );
    expect(answer.data).toEqual({ plan: { name: 'Pro', subscriberCount: null, mrr: null } });
    expect(answer.code).toBe('FORBIDDEN');
    expect((await world.customer.ask('{ catalogStats { plans } }')).code).toBe('FORBIDDEN');
    expect((await world.product.stranger().ask('{ plans { totalCount } }')).code).toBe('UNAUTHENTICATED');
  });

  test('support reads the catalog and changes none of it', async () => {
    const { catalogStats } = await world.support.get<{ catalogStats: object }>(
      '{ catalogStats { plans activePlans subscribers trials mrr { amount currency } } }',
    );
    expect(catalogStats).toEqual({ plans: 14, activePlans: 14, subscribers: 0, trials: 0, mrr: [] });
    const id = await world.planId('CLOUD', 'PRO');
    expect((await world.support.ask(`mutation { archivePlan(id: "${id}", reason: "No") { id } }`)).code).toBe(
      'FORBIDDEN',
    );
  });

  test('plans are found by name, key and address', async () => {
    const found = async (q: string): Promise<string[]> => {
      const { plans } = await world.support.get<{ plans: { nodes: { key: string }[] } }>(
        'query ($q: String) { plans(filter: { q: $q }) { nodes { key } } }',
        { q },
      );
      return plans.nodes.map(({ key }) => key);
    };
    expect(await found('scale')).toEqual(['AD_AGENCY']);
    expect(await found('AD_GROWTH')).toEqual(['AD_GROWTH']);
    expect(await found('professional')).toEqual(['PROFESSIONAL']);
  });
});
