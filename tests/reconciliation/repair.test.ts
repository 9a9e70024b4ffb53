import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { changeSeats, known, settle } from '../webhooks/event-world.ts';
import { only, openReconciliationWorld, reconcile, repair, type ReconciliationWorld } from './reconciling.ts';

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

describe('a repair', () => {
  test('refuses a repair once anything has happened since', async () => {
    const { stripeId } = await world.agreed();
    await world.unheard(() => changeSeats(world, stripeId, 9));
    const [seats] = only((await reconcile(world)).found, stripeId);
    await changeSeats(world, stripeId, 2);
    await settle(world);
    expect((await world.admin.ask(repair, { id: seats?.id })).code).toBe('MOVED_ON');
    expect((await known(world, stripeId))?.quantity).toBe(2);
  });

  test('ends here what the provider does not know any more, only when a person says so', async () => {
    const { stripeId, subscription } = await world.agreed();
    await world.product.arrange(({ em }) =>
      em.nativeUpdate(Subscription, { id: subscription.id }, { providerSubscriptionId: `${stripeId}_gone` }),
    );
    const { found } = await reconcile(world, 'SYNC');
    const [gone] = only(found, `${stripeId}_gone`);
    expect(gone).toMatchObject({
      kind: 'MISSING_THERE',
      cause: 'NOT_AT_PROVIDER',
      repair: 'END_HERE',
      state: 'OPEN',
    });
    await world.admin.get(repair, { id: gone?.id });
    expect(await known(world, `${stripeId}_gone`)).toMatchObject({ status: 'CANCELED' });
  });

  test('finds who pays for a product twice, and cancels the second subscription there', async () => {
    const { organizationId, stripeId, subscription } = await world.agreed();
    const priceId = (await world.stripe.subscriptions.retrieve(stripeId)).items.data[0]?.price.id ?? '';
    const second = await world.unheard(() =>
      world.stripe.subscriptions.create({
        customer: subscription.providerCustomerId ?? '',
        items: [{ price: priceId, quantity: 1 }],
        metadata: { organizationId },
      }),
    );
    const [twice, ...others] = only((await reconcile(world, 'SYNC')).found, second.id);
    expect(others).toEqual([]);
    expect(twice).toMatchObject({
      kind: 'DUPLICATE',
      cause: 'SOLD_TWICE',
      repair: 'END_THERE',
      state: 'OPEN',
    });
    await world.admin.get(repair, { id: twice?.id });
    await settle(world);
    expect((await world.stripe.subscriptions.retrieve(second.id)).status).toBe('canceled');
    expect(await known(world, second.id)).toMatchObject({ status: 'CANCELED' });
    expect(await known(world, stripeId)).toMatchObject({ status: 'ACTIVE' });
    expect(only((await reconcile(world)).found, second.id)).toEqual([]);
  });

  test('a customer whom nobody knows is told, and imported with what they bought, were billed and paid', async () => {
    const email = 'ines@imported.test';
    const customer = await world.unheard(() =>
      world.stripe.customers.create({
        ...{ name: 'Imported GmbH', email, payment_method: 'pm_card_visa' },
        invoice_settings: { default_payment_method: 'pm_card_visa' },
      }),
    );
    const product = await world.stripe.products.create({ name: 'Legacy Gold' });
    const price = await world.stripe.prices.create({
      ...{ product: product.id, currency: 'eur', unit_amount: 4900, recurring: { interval: 'month' } },
    });
    const sold = await world.unheard(() =>
      world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: price.id, quantity: 2 }] }),
    );
    const { run } = await reconcile(world, 'SYNC');
    expect(run.unknown).toBe(1);
    const { reconciliationRows } = await world.admin.get<{
      reconciliationRows: { nodes: { id: string; customerName: string; objects: number }[] };
    }>(
      `query ($run: ID!) { reconciliationRows(filter: {run: {eq: $run}, state: {eq: UNKNOWN}}) { nodes { id customerName objects } } }`,
      { run: run.id },
    );
    expect(reconciliationRows.nodes).toMatchObject([{ customerName: 'Imported GmbH', objects: 3 }]);
    const { products } = await world.admin.get<{ products: { nodes: { id: string }[] } }>(
      `{ products { nodes { id } } }`,
    );
    const { planImportCustomers } = await world.admin.get<{ planImportCustomers: { id: string } }>(
      `mutation ($run: ID!, $product: ID!) { planImportCustomers(input: {filter: {run: {eq: $run}, state: {eq: UNKNOWN}}, productId: $product, reason: "We begin"}) { id } }`,
      { run: run.id, product: products.nodes[0]?.id },
    );
    await world.product.runJobs();
    await world.admin.get(`mutation ($id: ID!) { startBulk(id: $id) { id } }`, {
      id: planImportCustomers.id,
    });
    await world.product.runJobs();
    expect(await known(world, sold.id)).toMatchObject({ quantity: 2, currency: 'EUR', unitAmount: 4900 });
    const made = await world.product.runtime.orm.em
      .fork()
      .findOneOrFail(Organization, { name: 'Imported GmbH' });
    const again = await reconcile(world);
    expect(again.run.unknown).toBe(0);
    expect(again.found.filter(({ organization }) => organization?.id === made.id)).toEqual([]);
  });
});

describe('many discrepancies', () => {
  test('are repaired by their kind after a dry run with the exact count', async () => {
    const companies = [await world.agreed(), await world.agreed(), await world.agreed()];
    await world.unheard(async () => {
      for (const { stripeId } of companies) await changeSeats(world, stripeId, 20);
    });
    const { run } = await reconcile(world);
    const { planRepairDiscrepancies } = await world.admin.get<{ planRepairDiscrepancies: { id: string } }>(
      `mutation ($run: ID!) { planRepairDiscrepancies(input: {filter: {run: {eq: $run}, kind: {eq: QUANTITY}, state: {eq: OPEN}}, reason: "All seats"}) { id } }`,
      { run: run.id },
    );
    await world.product.runJobs();
    const outcomes = async () =>
      (
        await world.admin.get<{ bulkOperation: { outcomes: { status: string; count: number }[] } }>(
          `query ($id: ID!) { bulkOperation(id: $id) { outcomes { status count } } }`,
          { id: planRepairDiscrepancies.id },
        )
      ).bulkOperation.outcomes;
    const planned = (await outcomes()).reduce((sum, { count }) => sum + count, 0);
    expect(planned).toBeGreaterThanOrEqual(3);
    await world.admin.get(`mutation ($id: ID!) { startBulk(id: $id) { id } }`, {
      id: planRepairDiscrepancies.id,
    });
    await world.product.runJobs();
    for (const { stripeId } of companies) expect((await known(world, stripeId))?.quantity).toBe(20);
  });
});
