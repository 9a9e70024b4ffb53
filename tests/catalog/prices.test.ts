import { ref } from '@mikro-orm/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { Plan } from '../../server/catalog/plan.entity.ts';
import { Price } from '../../server/catalog/price.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor } from '../kit/product.ts';
import { openCatalog, type CatalogWorld } from './catalog-world.ts';

let world: CatalogWorld;
let made = 0;
beforeAll(async () => {
  world = await openCatalog();
});
afterAll(() => world.product.close());

const change = `mutation ($input: ChangePriceInput!) { changePrice(input: $input) { id version archivedAt amount { amount } } }`;
interface PriceSeen {
  id: string;
  interval: string;
  version: number;
  archivedAt: string | null;
  subscriberCount: number;
  savingPercent: number | null;
  amount: { amount: number; currency: string };
}
interface PlanSeen {
  archivedAt: string | null;
  subscriberCount: number;
  mrr: { amount: number; currency: string }[];
  prices: { nodes: PriceSeen[] };
}

async function aPlan(mira: Actor, input: object = {}): Promise<string> {
  const productId = await world.productId('DESKTOP');
  const { createPlan } = await mira.get<{ createPlan: { id: string } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { id } }',
    { input: { productId, key: `PRICED_${(made += 1)}`, name: `Priced ${made}`, ...input } },
  );
  return createPlan.id;
}
const changePrice = (
  mira: Actor,
  planId: string,
  amount: number,
  more: object = {},
): ReturnType<Actor['ask']> =>
  mira.ask(change, {
    input: { planId, interval: 'MONTH', amount, currency: 'USD', reason: 'Costs have risen', ...more },
  });
const see = async (id: string): Promise<PlanSeen> =>
  (
    await world.support.get<{ plan: PlanSeen }>(
      `query ($id: ID!) { plan(id: $id) { archivedAt subscriberCount mrr { amount currency }
        prices(first: 100) { nodes { id interval version archivedAt subscriberCount savingPercent amount { amount currency } } } } }`,
      { id },
    )
  ).plan;

/** An organization of its own that has the plan at its current price. */
async function subscribe(
  planId: string,
  fields: Partial<Subscription> = {},
  interval = 'MONTH',
): Promise<void> {
  const name = `subscriber-${(made += 1)}`;
  await world.product.arrange(async (ctx) => {
    const { organization } = await signUp(ctx, {
      email: `owner@${name}.example`,
      name: 'Olga',
      organization: { name, slug: name },
    });
    const plan = await ctx.em.findOneOrFail(Plan, planId);
    const price = await ctx.em.findOneOrFail(Price, { plan, interval: interval as never, archivedAt: null });
    const { unitAmount, currency } = price;
    ctx.em.create(Subscription, {
      ...{ organization: ref(organization), product: plan.product, plan: ref(plan), price: ref(price) },
      ...{
        provider: ProviderName.MANUAL,
        status: SubscriptionStatus.ACTIVE,
        quantity: 1,
        unitAmount,
        currency,
      },
      createdAt: ctx.clock.now(),
      ...fields,
    });
  });
}

describe('a change of a price', () => {
  test('is a new version; who has subscribed keeps the old one', async () => {
    const mira = await world.anAdmin();
    const plan = await aPlan(mira, { prices: [{ interval: 'MONTH', amount: 1_000, currency: 'USD' }] });
    await subscribe(plan);
    expect((await changePrice(mira, plan, 1_500)).data).toMatchObject({
      changePrice: { version: 2, archivedAt: null, amount: { amount: 1_500 } },
    });
    await subscribe(plan);
    await subscribe(plan);
    const { prices, subscriberCount, mrr } = await see(plan);
    expect(subscriberCount).toBe(3);
    expect(mrr).toEqual([{ amount: 4_000, currency: 'USD' }]);
    expect(
      prices.nodes.map(({ version, archivedAt, subscriberCount: count, amount }) => [
        version,
        archivedAt !== null,
        count,
        amount.amount,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [1, true, 1, 1_000],
        [2, false, 2, 1_500],
      ]),
    );
  });

  test('to the same amount changes nothing', async () => {
    const mira = await world.anAdmin();
    const plan = await aPlan(mira);
    await changePrice(mira, plan, 700);
    await changePrice(mira, plan, 700);
    expect((await see(plan)).prices.nodes).toMatchObject([{ version: 1, archivedAt: null }]);
  });

  test('wants a reason, and is refused for archived plans and for prices that are agreed on', async () => {
    const mira = await world.anAdmin();
    const plan = await aPlan(mira, { prices: [{ interval: 'MONTH', amount: 1_000, currency: 'USD' }] });
    expect(await changePrice(mira, plan, 1, { reason: ' ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['reason'],
    });
    expect((await changePrice(mira, plan, 1, { currency: 'usd' })).fields).toEqual(['currency']);
    const custom = (id: string): ReturnType<Actor['ask']> =>
      mira.ask('mutation ($id: ID!) { updatePlan(input: { id: $id, isCustomPriced: true }) { id } }', { id });
    expect((await custom(plan)).code).toBe('PLAN_HAS_PRICES');
    const [price] = (await see(plan)).prices.nodes;
    await mira.get(`mutation { archivePrice(id: "${price?.id}", reason: "Agreed from now on") { id } }`);
    expect((await custom(plan)).code).toBeUndefined();
    expect((await changePrice(mira, plan, 1)).code).toBe('PLAN_CUSTOM_PRICED');
    const archived = await aPlan(mira);
    await mira.get(`mutation { archivePlan(id: "${archived}", reason: "Old") { id } }`);
    expect((await changePrice(mira, archived, 1)).code).toBe('PLAN_ARCHIVED');
  });

  test('whatever is set in whatever order, each offer has one price on sale, its last, and versions without a gap', async () => {
    const offers = fc.record({
      interval: fc.constantFrom('MONTH', 'YEAR'),
      currency: fc.constantFrom('USD', 'EUR', 'JPY'),
      amount: fc.integer({ min: 0, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(offers, { minLength: 1, maxLength: 12 }), async (sequence) => {
        const mira = await world.anAdmin();
        const plan = await aPlan(mira);
        const expected = new Map<string, number[]>();
        for (const { interval, currency, amount } of sequence) {
          expect((await changePrice(mira, plan, amount, { interval, currency })).code).toBeUndefined();
          const history = expected.get(`${interval} ${currency}`) ?? [];
          if (history.at(-1) !== amount) expected.set(`${interval} ${currency}`, [...history, amount]);
        }
        const { prices } = await see(plan);
        const seen = Map.groupBy(prices.nodes, ({ interval, amount }) => `${interval} ${amount.currency}`);
        expect([...seen.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [offer, history] of expected) {
          const versions = (seen.get(offer) ?? []).sort((one, other) => one.version - other.version);
          expect(versions.map(({ version }) => version)).toEqual(history.map((_, index) => index + 1));
          expect(versions.map(({ amount }) => amount.amount)).toEqual(history);
          expect(versions.filter(({ archivedAt }) => !archivedAt)).toEqual([versions.at(-1)]);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('a year saves what twelve months cost more, in whole percent, and never less than nothing', async () => {
    const mira = await world.anAdmin();
    const amounts = fc.tuple(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: 30_000 }));
    const plan = await aPlan(mira);
    await fc.assert(
      fc.asyncProperty(amounts, async ([month, year]) => {
        const ann = await world.anAdmin();
        await changePrice(ann, plan, month);
        await changePrice(ann, plan, year, { interval: 'YEAR' });
        const { prices } = await see(plan);
        const current = prices.nodes.filter(({ archivedAt }) => !archivedAt);
        const percent = Math.round(((12 * month - year) * 100) / (12 * month));
        expect(current.find(({ interval }) => interval === 'YEAR')?.savingPercent ?? 0).toBe(
          Math.max(0, percent),
        );
        expect(current.find(({ interval }) => interval === 'MONTH')?.savingPercent).toBeNull();
      }),
      { numRuns: 12 },
    );
  });
});

describe('the end of a plan', () => {
  test('archiving keeps it for those who have it; restoring brings its prices back', async () => {
    const mira = await world.anAdmin();
    const plan = await aPlan(mira, { prices: [{ interval: 'YEAR', amount: 12_000, currency: 'USD' }] });
    await subscribe(plan, { quantity: 3 }, 'YEAR');
    const run = (call: string): Promise<object> => mira.get(`mutation { ${call} { archivedAt } }`);
    await run(`archivePlan(id: "${plan}", reason: "Replaced")`);
    const archived = await see(plan);
    expect(archived).toMatchObject({ subscriberCount: 1, mrr: [{ amount: 3_000, currency: 'USD' }] });
    expect(archived.archivedAt).not.toBeNull();
    await run(`archivePlan(id: "${plan}", reason: "Again")`);
    expect((await see(plan)).archivedAt).toBe(archived.archivedAt);
    await run(`restorePlan(id: "${plan}")`);
    expect(await see(plan)).toMatchObject({ archivedAt: null, prices: { nodes: [{ archivedAt: null }] } });
  });

  test('a plan with a subscription, though ended, cannot be deleted; one that nobody bought can', async () => {
    const mira = await world.anAdmin();
    const prices = [{ interval: 'MONTH', amount: 1_000, currency: 'USD' }];
    const remove = (id: string): ReturnType<Actor['ask']> =>
      mira.ask(`mutation { deletePlan(id: "${id}", reason: "A mistake") }`);
    const bought = await aPlan(mira, { prices });
    await subscribe(bought, { status: SubscriptionStatus.CANCELED });
    expect((await remove(bought)).code).toBe('PLAN_HAS_SUBSCRIBERS');
    expect((await see(bought)).prices.nodes).toHaveLength(1);
    const fresh = await aPlan(mira, { prices, limits: [{ meter: 'seats', value: 1 }], features: ['sso'] });
    expect((await remove(fresh)).data).toEqual({ deletePlan: true });
    expect(await see(fresh)).toBeNull();
    expect((await remove(fresh)).code).toBe('NOT_FOUND');
  });
});

describe('the numbers above the plans', () => {
  test('count what lives, and sum what recurs by currency, a year as twelve months', async () => {
    const mira = await world.anAdmin();
    const stats = async (): Promise<{
      plans: number;
      subscribers: number;
      trials: number;
      mrr: { amount: number; currency: string }[];
    }> =>
      (
        await world.support.get<{ catalogStats: Awaited<ReturnType<typeof stats>> }>(
          '{ catalogStats { plans subscribers trials mrr { amount currency } } }',
        )
      ).catalogStats;
    const before = await stats();
    const plan = await aPlan(mira, {
      prices: [
        { interval: 'MONTH', amount: 1_000, currency: 'EUR' },
        { interval: 'YEAR', amount: 10_001, currency: 'EUR' },
      ],
    });
    const { TRIALING, PAST_DUE, CANCELED } = SubscriptionStatus;
    await subscribe(plan, { quantity: 2 });
    await subscribe(plan, { status: PAST_DUE });
    await subscribe(plan, { status: TRIALING });
    await subscribe(plan, { status: CANCELED });
    await subscribe(plan, {}, 'YEAR');
    const after = await stats();
    expect(after).toMatchObject({
      plans: before.plans + 1,
      subscribers: before.subscribers + 4,
      trials: before.trials + 1,
    });
    // 2 x 10.00 + 10.00 + 100.01 / 12
    const euros = (sums: { amount: number; currency: string }[]): number =>
      sums.find(({ currency }) => currency === 'EUR')?.amount ?? 0;
    expect(euros(after.mrr) - euros(before.mrr)).toBe(3_833);
    expect((await see(plan)).mrr).toEqual([{ amount: 3_833, currency: 'EUR' }]);
  });
});
