import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jobContext } from '../../server/kit/job.ts';
import { beginNightly } from '../../server/reconciliation/begin-nightly.job.ts';
import { ReconciliationRun } from '../../server/reconciliation/reconciliation-run.entity.ts';
import { Override } from '../../server/subscriptions/override.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { changeSeats, entriesOn, known, settle, someSupport, soldUnlinked } from '../webhooks/event-world.ts';
import {
  foundBy,
  only,
  openReconciliationWorld,
  reconcile,
  repair,
  start,
  sync,
  type ReconciliationWorld,
  type Run,
} from './reconciling.ts';

let world: ReconciliationWorld;
beforeAll(async () => {
  world = await openReconciliationWorld();
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  world.news.on = true;
  world.later(2);
  world.admin = await world.anAdmin();
});

/** As another worker would, beside the one that compares. */
async function mirrorNow(stripeId: string): Promise<void> {
  const { product } = world;
  for (let tries = 0; tries < 200 && (await known(world, stripeId))?.quantity !== 6; tries += 1)
    await product.runJobs();
}

describe('a run', () => {
  test('finds nothing where both sides say the same, and a synchronization brings what was never told', async () => {
    const { organizationId } = await world.aCompany();
    world.later(5);
    const { run } = await reconcile(world, 'SYNC');
    expect(run).toMatchObject({ state: 'DONE', error: null });
    // the invoice and its payment were never told of
    expect(run.repaired).toBe(2);
    const again = await reconcile(world);
    expect(again.run).toMatchObject({ discrepancies: 0, errors: 0, overridden: 0, unknown: 0 });
    expect(again.run.synced).toBe(again.run.total);
    expect(again.found).toEqual([]);
    const { organization } = await world.admin.get<{
      organization: { invoices: { totalCount: number }; payments: { totalCount: number } };
    }>(`query ($id: ID!) { organization(id: $id) { invoices { totalCount } payments { totalCount } } }`, {
      id: organizationId,
    });
    expect(organization).toEqual({ invoices: { totalCount: 1 }, payments: { totalCount: 1 } });
  });

  test('finds a change whose webhook never came, shows all sides, and repairs it; the repair is undone', async () => {
    const { stripeId } = await world.agreed();
    await changeSeats(world, stripeId, 4);
    await settle(world);
    await world.unheard(() => changeSeats(world, stripeId, 9));
    const { found } = await reconcile(world);
    const [seats, ...others] = only(found, stripeId);
    expect(others).toEqual([]);
    expect(seats).toMatchObject({
      kind: 'QUANTITY',
      cause: 'WEBHOOK_MISSED',
      repair: 'MIRROR',
      state: 'OPEN',
    });
    expect(seats?.fields).toEqual([{ name: 'quantity', ours: '4', theirs: '9', event: '4', override: null }]);

    const preview = await world.admin.get<{
      preview: { repairDiscrepancy: { changes: { type: string }[] } };
    }>(
      `query ($id: ID!) { preview { repairDiscrepancy(input: {id: $id, reason: "To see"}) { changes { type } } } }`,
      { id: seats?.id },
    );
    expect(preview.preview.repairDiscrepancy.changes.map(({ type }) => type).toSorted()).toEqual([
      'Discrepancy',
      'Subscription',
    ]);
    expect((await known(world, stripeId))?.quantity).toBe(4);

    await world.admin.get(repair, { id: seats?.id });
    expect((await known(world, stripeId))?.quantity).toBe(9);
    const [entry] = await entriesOn(world, `Discrepancy:${seats?.id}`);
    await world.admin.get(`mutation ($id: ID!) { undoDeed(entryId: $id) { id } }`, {
      id: entry?.id,
    });
    expect((await known(world, stripeId))?.quantity).toBe(4);
    expect(only((await reconcile(world)).found, stripeId)).toHaveLength(1);
  });

  test('tells an outage, in which nothing came, from an event that was lost by itself', async () => {
    const { stripeId } = await world.agreed();
    await world.unheard(async () => {
      for (const seats of [4, 5, 6]) {
        await changeSeats(world, stripeId, seats);
        world.later(4);
      }
    });
    expect(only((await reconcile(world)).found, stripeId)).toMatchObject([{ cause: 'MISSED_WHILE_DOWN' }]);
  });

  test('names a webhook that came and failed, with its error', async () => {
    const { organizationId, stripeId } = await soldUnlinked(world);
    world.later(5);
    const [missing] = only((await reconcile(world)).found, stripeId);
    expect(missing).toMatchObject({ kind: 'MISSING_HERE', cause: 'PRICE_UNKNOWN', repair: 'ADD_PRICE' });
    // the catalog learns of the plan with the price, and off sale
    const { code } = await world.admin.ask(repair, { id: missing?.id });
    expect(code).toBe('PRODUCT_NEEDED');
    const products = await world.admin.get<{ products: { nodes: { id: string }[] } }>(
      `{ products { nodes { id } } }`,
    );
    await world.admin.get(repair, { id: missing?.id, productId: products.products.nodes[0]?.id });
    expect(await known(world, stripeId)).toMatchObject({ quantity: 4, organization: { id: organizationId } });
  });

  test('names what was changed here, by whom', async () => {
    const { stripeId, subscription } = await world.agreed();
    await changeSeats(world, stripeId, 4);
    await settle(world);
    await world.product.arrange(({ em }) =>
      em.nativeUpdate(Subscription, { id: subscription.id }, { quantity: 77 }),
    );
    const [found] = only((await reconcile(world)).found, stripeId);
    expect(found).toMatchObject({ kind: 'QUANTITY', cause: 'CHANGED_HERE' });
    expect(found?.causeDetail).toContain('arrange');
  });

  test('shows what is overridden, counts it not, and no synchronization touches it', async () => {
    const { stripeId, subscription } = await world.agreed();
    await world.admin.get(
      `mutation ($id: ID!) { overrideSubscription(input: {subscriptionId: $id, unitAmount: 100, reason: "A friend"}) { id } }`,
      { id: subscription.id },
    );
    const { run, found } = await reconcile(world, 'SYNC');
    expect(only(found, stripeId)).toMatchObject([{ state: 'OVERRIDDEN', kind: 'PRICE', cause: null }]);
    expect(only(found, stripeId)[0]?.fields).toMatchObject([
      { name: 'unitAmount', ours: '1900', theirs: '1900', override: '100' },
    ]);
    expect(run.overridden).toBe(1);
    // what lies beneath it is a discrepancy all the same
    await world.unheard(() => changeSeats(world, stripeId, 8));
    const again = await reconcile(world, 'SYNC');
    expect(
      only(again.found, stripeId)
        .map(({ kind, state }) => [kind, state])
        .toSorted(),
    ).toEqual([
      ['PRICE', 'OVERRIDDEN'],
      ['QUANTITY', 'REPAIRED'],
    ]);
    const row = await known(world, stripeId);
    expect(row).toMatchObject({ quantity: 8, unitAmount: 100 });
    expect(
      await world.product.runtime.orm.em
        .fork()
        .count(Override, { subscription: subscription.id, revokedAt: null }),
    ).toBe(1);
  });

  test('what comes while it compares is no discrepancy', async () => {
    const { stripeId } = await world.agreed();
    world.news.on = false;
    await changeSeats(world, stripeId, 6);
    // it has happened a moment ago: its news may come at any moment, and does while the run looks again
    world.news.on = true;
    const events = await world.stripe.events.list({ limit: 5, type: 'customer.subscription.updated' });
    const { startReconciliation } = await world.admin.get<{ startReconciliation: { id: string } }>(start, {
      mode: 'COMPARE',
    });
    const running = world.product.runJobs();
    await world.stripe.rawRequest('POST', `/v1/events/${events.data[0]?.id}/retry`, {});
    await world.sandbox.tick();
    await mirrorNow(stripeId);
    await running;
    await world.product.runJobs();
    expect(only(await foundBy(world.admin, startReconciliation.id), stripeId)).toEqual([]);
    expect((await known(world, stripeId))?.quantity).toBe(6);
  });
});

describe('synchronizing one organization', () => {
  test('is done by support at once, ten times a minute', async () => {
    const { organizationId, stripeId } = await world.agreed();
    await world.unheard(() => changeSeats(world, stripeId, 12));
    const sofia = await someSupport(world);
    const asked = Array.from({ length: 11 }, () =>
      sofia.ask<{ syncOrganization: Run }>(sync, { id: organizationId }),
    );
    const answers = await world.during(Promise.all(asked));
    expect(answers.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(1);
    // the lines of the proration wait for the next invoice, and are no object here
    const done = answers.flatMap(({ data }) => data?.syncOrganization ?? []);
    expect(done.map(({ state, total, synced }) => ({ state, total, synced }))).toEqual(
      Array.from({ length: 10 }, () => ({ state: 'DONE', total: 1, synced: 1 })),
    );
    expect(done.reduce((sum, { repaired }) => sum + repaired, 0)).toBe(1);
    expect((await known(world, stripeId))?.quantity).toBe(12);
    expect((await sofia.ask(start, { mode: 'SYNC' })).code).toBe('FORBIDDEN');
  });
});

describe('by night', () => {
  test('a run is due at two, is done once, and the next one is scheduled', async () => {
    const { stripeId } = await world.agreed();
    const { runtime } = world.product;
    const job = jobContext(runtime, { id: '1', name: 'test', attempt: 1, maxAttempts: 1 });
    await beginNightly.run(job, {});
    const scheduled = await runtime.orm.em.fork().findOneOrFail(ReconciliationRun, { dueAt: { $ne: null } });
    expect(scheduled.dueAt?.getUTCHours()).toBe(2);
    await world.unheard(() => changeSeats(world, stripeId, 31));
    await beginNightly.run(job, {});
    await world.product.runJobs();
    expect((await known(world, stripeId))?.quantity).not.toBe(31);
    world.later(24 * 60);
    await Promise.all([beginNightly.run(job, {}), beginNightly.run(job, {})]);
    await world.product.runJobs();
    expect((await known(world, stripeId))?.quantity).toBe(31);
    const runs = await runtime.orm.em.fork().find(ReconciliationRun, { dueAt: { $ne: null } });
    expect(runs.map(({ state }) => state).toSorted()).toEqual(['DONE', 'SCHEDULED']);
  });
});
