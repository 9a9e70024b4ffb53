import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import type { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { carryOut, dryRun, shown, type Operation } from '../bulk/operations.ts';
import type { Actor } from '../kit/product.ts';
import { mutate, override, type Told } from './acts.ts';
import { openPlanWorld, type PlanKey, type PlanWorld } from './plan-world.ts';

let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
// limits count by person
beforeEach(async () => void (admin = await world.anAdmin()));
afterAll(() => world.close());

/** Sells a plan at another amount from now on, and answers the version that went off sale. */
async function sell(key: PlanKey, amount: number, interval = PriceInterval.MONTH): Promise<Price> {
  const offer = { plan: world.planId(key), interval, currency: 'USD', archivedAt: null };
  const before = await world.product.runtime.orm.em.fork().findOneOrFail(Price, offer);
  await admin.get('mutation ($input: ChangePriceInput!) { changePrice(input: $input) { id } }', {
    input: { planId: world.planId(key), interval, amount, currency: 'USD', reason: 'Costs rose' },
  });
  return before;
}
const move = ({ id }: Subscription): Told => mutate(admin, 'moveToCurrentPrice', { subscriptionId: id });
const paid = async ({ id }: Subscription): Promise<{ unit: number; ofVersion: number }> => {
  const { unitAmount, price } = await world.read(id);
  return { unit: unitAmount, ofVersion: price.unwrap().unitAmount };
};
const undoNewest = async (): Promise<void> => {
  const { auditEntries } = await admin.get<{ auditEntries: { nodes: { id: string }[] } }>(
    '{ auditEntries(first: 1) { nodes { id } } }',
  );
  await admin.get('mutation ($id: ID!) { undoDeed(entryId: $id) { id } }', { id: auditEntries.nodes[0]?.id });
};

describe('a subscription of an earlier price', () => {
  test('moves to the one on sale, as its preview says, once, and back', async () => {
    const kept = await world.aSubscription({ plan: 'PRO' });
    await sell('PRO', 5_900);
    const { preview } = await admin.get<{
      preview: { effects: { consequences: { name: string; before: string; after: string }[] } };
    }>(
      'query ($input: MoveToCurrentPriceInput!) { preview { effects: moveToCurrentPrice(input: $input) { consequences { name before after } } } }',
      { input: { subscriptionId: kept.id, reason: '' } },
    );
    expect(preview.effects.consequences).toEqual([
      { name: 'Recurring for Cloud', before: '$147.00 per month', after: '$177.00 per month' },
    ]);
    expect(await paid(kept)).toEqual({ unit: 4_900, ofVersion: 4_900 });
    const before = await world.read(kept.id);
    expect((await move(kept)).code).toBeUndefined();
    expect(await paid(kept)).toEqual({ unit: 5_900, ofVersion: 5_900 });
    // the period that has begun goes on
    expect((await world.read(kept.id)).currentPeriodEnd).toEqual(before.currentPeriodEnd);
    await undoNewest();
    expect(await paid(kept)).toEqual({ unit: 4_900, ofVersion: 4_900 });
    await move(kept);
    const again = await move(kept);
    expect(again.code).toBeUndefined();
    expect(await paid(kept)).toEqual({ unit: 5_900, ofVersion: 5_900 });
  });

  test('keeps the amount that was agreed in place of the price, which is the new one once that ends', async () => {
    const kept = await world.aSubscription({ plan: 'UNTRIED' });
    await override(admin, kept, { unitAmount: 42 });
    await sell('UNTRIED', 300);
    expect((await move(kept)).code).toBeUndefined();
    expect(await paid(kept)).toEqual({ unit: 42, ofVersion: 300 });
    const { overrides } = await admin.get<{ overrides: { nodes: { id: string }[] } }>(
      'query { overrides(first: 1) { nodes { id } } }',
    );
    await admin.get('mutation ($id: ID!) { clearOverride(id: $id, reason: "It ends") { id } }', {
      id: overrides.nodes[0]?.id,
    });
    expect(await paid(kept)).toEqual({ unit: 300, ofVersion: 300 });
  });

  test.each([
    ['a provider bills', { provider: ProviderName.STRIPE }, 'PROVIDER_BILLS_IT'],
    ['has ended', { status: SubscriptionStatus.CANCELED }, 'SUBSCRIPTION_ENDED'],
  ])('that %s stays', async (_, spec, code) => {
    const kept = await world.aSubscription({ plan: 'PRO', ...spec });
    const { unit } = await paid(kept);
    await sell('PRO', unit + 100);
    expect((await move(kept)).code).toBe(code);
    expect((await paid(kept)).unit).toBe(unit);
  });

  test('stays where its plan is overridden, or no longer sold that way', async () => {
    const [overridden, unsold] = [
      await world.aSubscription({ plan: 'PRO', interval: PriceInterval.YEAR }),
      await world.aSubscription({ plan: 'PRO', interval: PriceInterval.YEAR }),
    ];
    await override(admin, overridden, { planKey: 'STANDARD' });
    await sell('PRO', 60_000, PriceInterval.YEAR);
    expect((await move(overridden)).code).toBe('PLAN_OVERRIDDEN');
    await world.product.arrange(({ em, clock }) =>
      em.nativeUpdate(
        Price,
        { plan: world.planId('PRO'), interval: PriceInterval.YEAR, archivedAt: null },
        { archivedAt: clock.now() },
      ),
    );
    expect((await move(unsold)).code).toBe('PRICE_UNKNOWN');
  });
});

describe('all that still pay an earlier price', () => {
  const planned = (price: Price): Promise<Operation> =>
    dryRun(
      world.product,
      admin,
      `mutation ($id: ID!) { operation: planMoveToCurrentPrice(priceId: $id, reason: "The old price ends") ${shown} }`,
      { id: price.id },
    );

  test('move to the one on sale; the billed are refused, the ended are not counted, and others are left alone', async () => {
    const byHand = [await world.aSubscription({}), await world.aSubscription({})];
    const billed = await world.aSubscription({ provider: ProviderName.STRIPE });
    const ended = await world.aSubscription({ status: SubscriptionStatus.CANCELED });
    const yearly = await world.aSubscription({ interval: PriceInterval.YEAR });
    const old = await sell('STANDARD', 2_400);
    const current = await world.aSubscription({ plan: 'PRO' });
    const seen = await planned(old);
    expect(seen).toMatchObject({ state: 'PLANNED', total: 3 });
    expect(seen.outcomes).toEqual([
      {
        ...{ status: 'PLANNED', count: 2 },
        detail: 'Recurring for Cloud: $57.00 per month to $72.00 per month',
      },
      {
        ...{ status: 'REFUSED', count: 1 },
        detail:
          'A provider bills this subscription, and its price is part of the bill. Change the plan to the same one, which moves it to the price on sale.',
      },
    ]);
    const done = await carryOut(world.product, admin, seen);
    expect(done).toMatchObject({ state: 'DONE', done: 2 });
    const all = [...byHand, billed, ended];
    expect((await Promise.all(all.map(paid))).map(({ unit }) => unit)).toEqual([2_400, 2_400, 1_900, 1_900]);
    expect((await paid(yearly)).unit).toBe(19_000);
    expect((await paid(current)).ofVersion).not.toBe(2_400);
  });

  test('are left alone where the price on sale has changed since the dry run', async () => {
    const kept = await world.aSubscription({ plan: 'UNTRIED', interval: PriceInterval.YEAR });
    const old = await sell('UNTRIED', 1_100, PriceInterval.YEAR);
    const seen = await planned(old);
    await sell('UNTRIED', 9_900, PriceInterval.YEAR);
    const done = await carryOut(world.product, admin, seen);
    expect(done.outcomes.map(({ status }) => status)).toEqual(['MOVED_ON']);
    expect((await paid(kept)).unit).toBe(1_000);
  });

  test('are asked for by an earlier version alone', async () => {
    const { id } = await world.product.runtime.orm.em.fork().findOneOrFail(Price, {
      plan: world.planId('STANDARD'),
      interval: PriceInterval.MONTH,
      archivedAt: null,
    });
    const answer = await admin.ask(
      'mutation ($id: ID!) { planMoveToCurrentPrice(priceId: $id, reason: "x") { id } }',
      { id },
    );
    expect(answer.code).toBe('PRICE_ON_SALE');
  });
});
