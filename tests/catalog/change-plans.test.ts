import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../kit/product.ts';
import { openCatalog, type CatalogWorld } from './catalog-world.ts';

let world: CatalogWorld;
let mira: Actor;
let keys = 0;
beforeAll(async () => {
  world = await openCatalog();
});
// limits count by person
beforeEach(async () => {
  mira = await world.anAdmin();
});
afterAll(() => world.product.close());

const create = `mutation ($input: CreatePlanInput!) { createPlan(input: $input) {
  id key name slug position prices { nodes { interval version amount { amount currency } } }
  limits { nodes { value meter { key } } } features { nodes { feature { key } } } models { nodes { model { key } } } } }`;
const update = `mutation ($input: UpdatePlanInput!) { updatePlan(input: $input) {
  id key name slug badge trialDays limits { nodes { value meter { key } } } features { nodes { feature { key } } } models { nodes { model { key } } } } }`;
interface Seen {
  id: string;
  key: string;
  name: string;
  slug: string;
  badge: string | null;
  trialDays: number | null;
  position: number;
  limits: { nodes: { value: number | null; meter: { key: string } }[] };
  features: { nodes: { feature: { key: string } }[] };
  models: { nodes: { model: { key: string } }[] };
}

/** A plan of its own for each test. */
async function aPlan(input: object = {}): Promise<Seen> {
  const productId = await world.productId('CLOUD');
  const { createPlan } = await mira.get<{ createPlan: Seen }>(create, {
    input: { productId, key: `PLAN_${(keys += 1)}`, name: `Plan ${keys}`, ...input },
  });
  return createPlan;
}
const refused = async (input: object): Promise<[string | undefined, readonly string[]]> => {
  const productId = await world.productId('CLOUD');
  const { code, fields } = await mira.ask(create, {
    input: { productId, key: 'NEW', name: 'New', ...input },
  });
  return [code, fields];
};

describe('a new plan', () => {
  test('has its prices, limits, features and models at once, and stands last', async () => {
    const plan = await aPlan({
      prices: [
        { interval: 'MONTH', amount: 5_900, currency: 'USD' },
        { interval: 'YEAR', amount: 59_000, currency: 'USD' },
      ],
      limits: [{ meter: 'seats', value: 50 }, { meter: 'storageMb' }],
      features: ['sso', 'apiAccess'],
      models: ['gpt-4-turbo'],
    });
    expect(plan).toMatchObject({
      limits: {
        nodes: [
          { value: 50, meter: { key: 'seats' } },
          { value: null, meter: { key: 'storageMb' } },
        ],
      },
      features: { nodes: [{ feature: { key: 'sso' } }, { feature: { key: 'apiAccess' } }] },
      models: { nodes: [{ model: { key: 'gpt-4-turbo' } }] },
      prices: {
        nodes: expect.arrayContaining([
          { interval: 'YEAR', version: 1, amount: { amount: 59_000, currency: 'USD' } },
        ]) as unknown,
      },
    });
    expect(plan.position).toBeGreaterThan(2);
  });

  test('takes its address from its name, numbered where another has it', async () => {
    expect((await aPlan({ name: 'Größe & Co.' })).slug).toBe('grosse-co');
    expect((await aPlan({ name: 'Größe & Co.' })).slug).toBe('grosse-co-2');
    expect((await aPlan({ name: '大' })).slug).toBe('plan');
    expect((await aPlan({ name: 'Other', slug: 'my-own' })).slug).toBe('my-own');
  });

  test.each([
    [{ key: 'PRO' }, 'KEY_TAKEN', ['key']],
    [{ key: 'pro plan' }, 'BAD_USER_INPUT', ['key']],
    [{ name: '' }, 'BAD_USER_INPUT', ['name']],
    [{ slug: 'pro' }, 'SLUG_TAKEN', ['slug']],
    [{ slug: 'Not Good' }, 'BAD_USER_INPUT', ['slug']],
    [{ trialDays: 366 }, 'BAD_USER_INPUT', ['trialDays']],
    [{ limits: [{ meter: 'nothing', value: 1 }] }, 'METER_UNKNOWN', ['limits']],
    [{ limits: [{ meter: 'seats', value: -1 }] }, 'BAD_USER_INPUT', ['limits.0.value']],
    [
      {
        limits: [
          { meter: 'seats', value: 1 },
          { meter: 'seats', value: 2 },
        ],
      },
      'BAD_USER_INPUT',
      ['limits'],
    ],
    [{ features: ['nothing'] }, 'FEATURE_UNKNOWN', ['features']],
    [{ models: ['nothing'] }, 'MODEL_UNKNOWN', ['models']],
    [{ prices: [{ interval: 'MONTH', amount: -1, currency: 'USD' }] }, 'BAD_USER_INPUT', ['prices.0.amount']],
    [
      { isCustomPriced: true, prices: [{ interval: 'MONTH', amount: 1, currency: 'USD' }] },
      'PLAN_CUSTOM_PRICED',
      ['prices'],
    ],
    [
      {
        prices: [
          { interval: 'MONTH', amount: 1, currency: 'USD' },
          { interval: 'MONTH', amount: 2, currency: 'USD' },
        ],
      },
      'BAD_USER_INPUT',
      ['prices'],
    ],
  ])('%o is refused as %s', async (input, code, fields) => {
    expect(await refused(input)).toEqual([code, fields]);
  });

  test('has a key that any other product may use, too', async () => {
    const productId = await world.productId('DESKTOP');
    expect(await aPlan({ productId, key: 'PREMIUM', name: 'Premium' })).toMatchObject({ slug: 'premium' });
  });
});

describe('a change of a plan', () => {
  test('leaves out what is not named, and replaces what is', async () => {
    const plan = await aPlan({
      badge: 'New',
      limits: [
        { meter: 'seats', value: 5 },
        { meter: 'projects', value: 1 },
      ],
      features: ['sso'],
      models: ['gpt-4-turbo'],
    });
    const changed = async (input: object): Promise<Seen> =>
      (await mira.get<{ updatePlan: Seen }>(update, { input: { id: plan.id, ...input } })).updatePlan;
    expect(await changed({ name: 'Renamed' })).toMatchObject({
      key: plan.key,
      slug: plan.slug,
      name: 'Renamed',
      badge: 'New',
      features: { nodes: [{ feature: { key: 'sso' } }] },
    });
    const next = await changed({ badge: null, limits: [{ meter: 'seats', value: 7 }], features: [] });
    expect(next).toMatchObject({ badge: null, features: { nodes: [] }, models: { nodes: [{}] } });
    expect(next.limits.nodes).toEqual([{ value: 7, meter: { key: 'seats' } }]);
  });

  test('has no word for the key, and none for a name that is empty', async () => {
    const { id } = await aPlan();
    const answer = await mira.ask(update, { input: { id, key: 'OTHER' } });
    expect(answer.errors[0]?.message).toContain('Field "key" is not defined');
    expect((await mira.ask(update, { input: { id, name: null } })).fields).toEqual(['name']);
  });

  test('stands in the audit with what it was about, old and new', async () => {
    const plan = await aPlan({ limits: [{ meter: 'seats', value: 5 }] });
    await mira.get(update, {
      input: { id: plan.id, limits: [{ meter: 'seats', value: 6 }], reason: 'More for all' },
    });
    const { auditEntries } = await mira.get<{ auditEntries: { nodes: object[] } }>(
      `query ($record: String!) { auditEntries(filter: { target: { eq: $record }, action: { eq: "updatePlan" } }) {
        nodes { reason changes { type fields { name before after } } } } }`,
      { record: `Plan:${plan.id}` },
    );
    expect(auditEntries.nodes).toMatchObject([
      {
        reason: 'More for all',
        changes: [{ type: 'PlanLimit', fields: [{ name: 'value', before: '5', after: '6' }] }],
      },
    ]);
  });
});

describe('meters, features and models', () => {
  const meter = (key: string): string =>
    `mutation { createMeter(input: { key: "${key}", name: "Widgets", unit: "widgets" }) { id planCount } }`;

  test('a new meter is data: a plan can limit it at once', async () => {
    const { createMeter } = await mira.get<{ createMeter: { id: string } }>(meter('widgets'));
    const { limits } = await aPlan({ limits: [{ meter: 'widgets', value: 3 }] });
    expect(limits.nodes).toEqual([{ value: 3, meter: { key: 'widgets' } }]);
    const gone = (name: string): Promise<{ code: string | undefined }> =>
      mira.ask(
        `mutation { ${name}(id: "${createMeter.id}", reason: "Too many") ${name === 'archiveMeter' ? '{ id }' : ''} }`,
      );
    expect((await gone('archiveMeter')).code).toBe('METER_IN_USE');
    expect((await gone('deleteMeter')).code).toBe('METER_IN_USE');
  });

  test('an archived meter is not limited until it is restored; an unused one can be deleted', async () => {
    const { createMeter } = await mira.get<{ createMeter: { id: string } }>(meter('oldWidgets'));
    const run = (call: string): Promise<object> => mira.get(`mutation { ${call} }`);
    await run(`archiveMeter(id: "${createMeter.id}", reason: "Nobody counts it") { archivedAt }`);
    expect(await refused({ limits: [{ meter: 'oldWidgets', value: 1 }] })).toEqual([
      'METER_ARCHIVED',
      ['limits'],
    ]);
    await run(`restoreMeter(id: "${createMeter.id}") { archivedAt }`);
    expect(await run(`deleteMeter(id: "${createMeter.id}", reason: "Nobody counts it")`)).toEqual({
      deleteMeter: true,
    });
  });

  test.each([
    ['Feature', 'feature', 'key: "darkMode", name: "Dark mode"'],
    ['Model', 'model', 'key: "tiny-1b", name: "Tiny", tier: BASIC'],
  ])('a %s is made, renamed, kept while a plan has it, and deleted', async (type, noun, fields) => {
    const created = await mira.get<Record<string, { id: string }>>(
      `mutation { create${type}(input: { ${fields} }) { id } }`,
    );
    const id = created[`create${type}`]?.id ?? '';
    expect((await mira.ask(`mutation { create${type}(input: { ${fields} }) { id } }`)).code).toBe(
      'KEY_TAKEN',
    );
    await mira.get(`mutation { update${type}(id: "${id}", input: { name: "Renamed" }) { name } }`);
    const plan = await aPlan({ [`${noun}s`]: [noun === 'feature' ? 'darkMode' : 'tiny-1b'] });
    const remove = `mutation { delete${type}(id: "${id}", reason: "Old") }`;
    expect((await mira.ask(remove)).code).toBe(`${type.toUpperCase()}_IN_USE`);
    await mira.get(update, { input: { id: plan.id, [`${noun}s`]: [] } });
    expect((await mira.ask(remove)).code).toBeUndefined();
  });

  test('a product is made and renamed; with plans it cannot be deleted', async () => {
    const { createProduct } = await mira.get<{ createProduct: { id: string } }>(
      'mutation { createProduct(input: { key: "MAIL", name: "Mail", position: 9 }) { id key } }',
    );
    const { id } = createProduct;
    await mira.get(`mutation { updateProduct(id: "${id}", input: { name: "Post" }) { name } }`);
    const plan = await aPlan({ productId: id });
    const remove = `mutation { deleteProduct(id: "${id}", reason: "Sold") }`;
    expect((await mira.ask(remove)).code).toBe('PRODUCT_IN_USE');
    await mira.get(`mutation { deletePlan(id: "${plan.id}", reason: "Sold") }`);
    expect((await mira.ask(remove)).data).toEqual({ deleteProduct: true });
  });
});
