import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { InboundEvent } from '../../server/webhooks/inbound-event.entity.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld({ worker: false })));
afterAll(() => world.close());

const em = () => world.product.runtime.orm.em.fork();
const row = (providerSubscriptionId: string): Promise<Subscription> =>
  em().findOneOrFail(Subscription, { providerSubscriptionId });
const eventsOf = (objectId: string): Promise<InboundEvent[]> =>
  em().find(InboundEvent, { objectId }, { orderBy: { occurredAt: 'asc', id: 'asc' } });
const change = async (stripeId: string, quantity: number): Promise<void> => {
  const item = (await world.stripe.subscriptions.retrieve(stripeId)).items.data[0];
  await world.stripe.subscriptions.update(stripeId, { items: [{ id: item?.id ?? '', quantity }] });
};
const actionsOn = async (id: string): Promise<{ action: string; actor: string }[]> => {
  const { rows } = await world.product.runtime.pool.query<{ action: string; actor: string }>(
    `select e.action, e.actor from audit.entry e join audit.change c on c.entry_id = e.id
     where c.record_id = $1 and c.operation = 'UPDATE' order by c.id`,
    [id],
  );
  return rows;
};
const waiting = async (): Promise<number> => {
  const { rows } = await world.product.runtime.pool.query<{ count: string }>(
    'select count(*) from graphile_worker.jobs',
  );
  return Number(rows[0]?.count);
};

describe('a change that was made at Stripe', () => {
  test('is mirrored under the name of Stripe', async () => {
    const { stripeId, subscription, organizationId } = await world.aCompany(5);
    await change(stripeId, 7);
    await world.sandbox.tick();
    await world.product.runJobs();
    expect(await row(stripeId)).toMatchObject({ quantity: 7 });
    expect(await actionsOn(subscription.id)).toEqual([{ action: 'mirrorSubscription', actor: 'stripe' }]);
    const [event] = await eventsOf(stripeId);
    expect(event).toMatchObject({ status: 'PROCESSED', title: 'Seats changed from 5 to 7', error: null });
    expect(event?.organization?.id).toBe(organizationId);
  });

  test('many hints are one look and one entry', async () => {
    const { stripeId, subscription } = await world.aCompany(5);
    for (const quantity of [6, 7, 8, 9]) await change(stripeId, quantity);
    await world.sandbox.tick();
    expect(await waiting()).toBe(1);
    await world.product.runJobs();
    expect(await row(stripeId)).toMatchObject({ quantity: 9 });
    expect((await eventsOf(stripeId)).map(({ status, title }) => [status, title]).sort()).toEqual([
      // Stripe dates events by the second: within one, they have no order
      ['PROCESSED', 'Seats changed from 5 to 6'],
      ['PROCESSED', 'Seats changed from 6 to 7'],
      ['PROCESSED', 'Seats changed from 7 to 8'],
      ['PROCESSED', 'Seats changed from 8 to 9'],
    ]);
    expect(await actionsOn(subscription.id)).toHaveLength(1);
  });

  test('that changes nothing here leaves no entry', async () => {
    const { stripeId, subscription } = await world.aCompany(5);
    await world.stripe.subscriptions.update(stripeId, { metadata: { note: 'only theirs' } });
    await world.sandbox.tick();
    await world.product.runJobs();
    expect((await eventsOf(stripeId)).map(({ status, title }) => [status, title])).toEqual([
      ['PROCESSED', null],
    ]);
    expect(await actionsOn(subscription.id)).toEqual([]);
  });

  test('ends the subscription here, too, and another may begin', async () => {
    const { stripeId, organizationId } = await world.aCompany(5);
    await world.stripe.subscriptions.cancel(stripeId);
    const { customer, items } = await world.stripe.subscriptions.retrieve(stripeId);
    const next = await world.stripe.subscriptions.create({
      customer: String(customer),
      items: [{ price: items.data[0]?.price.id ?? '', quantity: 2 }],
    });
    await world.sandbox.tick();
    await world.product.runJobs();
    expect(await row(stripeId)).toMatchObject({ status: 'CANCELED', isCurrent: false });
    const begun = await row(next.id);
    expect(begun).toMatchObject({ status: 'ACTIVE', quantity: 2, isCurrent: true });
    expect(begun.organization.id).toBe(organizationId);
    const { rows } = await world.product.runtime.pool.query<{ record: string }>(
      `select t.record from audit.target t join audit.change c on c.entry_id = t.entry_id
       where c.record_id = $1 and c.operation = 'INSERT' order by t.position`,
      [begun.id],
    );
    expect(rows.map(({ record }) => record)).toEqual([
      `Subscription:${begun.id}`,
      `Organization:${organizationId}`,
      // it began with its first invoice
      expect.stringMatching(/^Invoice:/),
    ]);
  });
});

describe('what does not belong here', () => {
  test('is ignored: a subscription of another product of the same account', async () => {
    const { stripeId } = await world.aCompany(1);
    const { items } = await world.stripe.subscriptions.retrieve(stripeId);
    const customer = await world.stripe.customers.create({
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const other = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: items.data[0]?.price.id ?? '' }],
    });
    await world.sandbox.tick();
    await world.product.runJobs();
    const states = (await eventsOf(other.id)).map(({ status, error }) => [status, error]);
    expect(states.length).toBeGreaterThan(0);
    expect(
      states.every(([status, error]) => status === 'IGNORED' && /no organization/.test(error ?? '')),
    ).toBe(true);
  });

  test('fails with a reason: a price that is not in the catalog', async () => {
    const { stripeId, organizationId } = await world.aCompany(1);
    await world.stripe.subscriptions.cancel(stripeId);
    const { customer } = await world.stripe.subscriptions.retrieve(stripeId);
    const product = await world.stripe.products.create({ name: 'Unlisted' });
    const price = await world.stripe.prices.create({
      ...{ product: product.id, currency: 'usd', unit_amount: 100 },
      recurring: { interval: 'month' },
    });
    const unlisted = await world.stripe.subscriptions.create({
      customer: String(customer),
      items: [{ price: price.id }],
      metadata: { organizationId },
    });
    await world.sandbox.tick();
    await world.product.runJobs();
    const [event] = await eventsOf(unlisted.id);
    expect(event).toMatchObject({ status: 'FAILED', attempts: 1 });
    expect(event?.error).toContain(price.id);
  });
});

describe('when Stripe cannot be asked', () => {
  test('the event waits with its reason', async () => {
    const { stripeId } = await world.aCompany(5);
    await change(stripeId, 7);
    await world.sandbox.tick();
    await world.sandbox.close();
    await world.product.runJobs();
    const [event] = await eventsOf(stripeId);
    expect(event).toMatchObject({ status: 'RECEIVED', attempts: 1, error: 'Stripe cannot be reached.' });
    expect(await waiting()).toBe(1);
  });
});
