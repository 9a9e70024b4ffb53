import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InboundEvent } from '../../server/webhooks/inbound-event.entity.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import type { Actor } from '../kit/product.ts';
import { changeSeats, eventsOf, settle, someSupport, soldUnlinked } from './event-world.ts';

interface Row {
  id: string;
  type: string;
  title: string | null;
  status: string;
  error: string | null;
  hasError: boolean;
  attempts: number;
  entryId: string | null;
  objectStatus: string | null;
  previousObjectStatus: string | null;
  quantity: number | null;
  previousQuantity: number | null;
  amount: { amount: number; currency: string } | null;
  organization: { id: string } | null;
  subscription: { id: string } | null;
  lastNote: string | null;
  nextTry: { number: number; last: number } | null;
}
const shown = `id type title status error hasError attempts entryId objectStatus previousObjectStatus quantity previousQuantity
  amount { amount currency } organization { id } subscription { id } lastNote nextTry { number last }
  provider providerEventId providerCustomerId providerSubscriptionId providerInvoiceId receivedAt occurredAt processedAt`;

interface Change {
  table: string;
  id: string;
}

let world: BillingWorld;
let mira: Actor;
beforeAll(async () => {
  world = await openBillingWorld({ worker: false });
  mira = world.admin;
});
afterAll(() => world.close());

const list = async (filter: object, by: Actor = mira): Promise<Row[]> =>
  (
    await by.get<{ inboundEvents: { nodes: Row[] } }>(
      `query ($filter: InboundEventFilter) { inboundEvents(first: 100, filter: $filter) { nodes { ${shown} } } }`,
      { filter },
    )
  ).inboundEvents.nodes;
const of = (stripeId: string): object => ({ providerSubscriptionId: { eq: stripeId } });
const keep = async (more: Partial<InboundEvent>): Promise<string> =>
  (
    await world.product.arrange(async ({ em, clock }) => {
      const now = clock.now();
      const event = em.create(InboundEvent, {
        ...{ provider: 'STRIPE', providerEventId: `evt_${now.getTime()}_${Math.random()}`, type: 'test' },
        ...{ payload: {}, status: 'IGNORED', occurredAt: now, receivedAt: now },
        ...more,
      } as never);
      await em.flush();
      return event;
    })
  ).id;

describe('the log of events', () => {
  test('tells what was said, of whom, what changed, and links what came of it', async () => {
    const { stripeId, subscription, organizationId } = await world.aCompany(5);
    await changeSeats(world, stripeId, 7);
    await settle(world);
    const [event] = await list({ ...of(stripeId), type: { eq: 'customer.subscription.updated' } });
    expect(event).toMatchObject({
      ...{
        title: 'Seats changed from 5 to 7',
        status: 'PROCESSED',
        error: null,
        hasError: false,
        attempts: 0,
      },
      ...{
        objectStatus: 'ACTIVE',
        previousObjectStatus: null,
        quantity: 7,
        previousQuantity: 5,
        amount: null,
      },
      ...{ organization: { id: organizationId }, subscription: { id: subscription.id }, nextTry: null },
      ...{ provider: 'STRIPE', providerSubscriptionId: stripeId },
    });
    const { auditEntry } = await mira.get<{ auditEntry: object }>(
      'query ($id: ID!) { auditEntry(id: $id) { action actor changes { type fields { name before after } } } }',
      { id: event?.entryId },
    );
    expect(auditEntry).toMatchObject({
      ...{ action: 'mirrorSubscription', actor: 'stripe' },
      changes: [{ type: 'Subscription', fields: [{ name: 'quantity', before: '5', after: '7' }] }],
    });
  });

  test('links nothing where our records said the same already', async () => {
    const { stripeId } = await world.aCompany(5);
    await world.stripe.subscriptions.update(stripeId, { metadata: { note: 'only theirs' } });
    await settle(world);
    expect(await list(of(stripeId))).toMatchObject([{ status: 'PROCESSED', entryId: null }]);
  });

  test('is filtered by type, status, organization, provider, time, error and tries', async () => {
    const { stripeId, organizationId } = await soldUnlinked(world);
    const failed = await list({ organizationId: { eq: organizationId }, hasError: true });
    expect(failed.length).toBeGreaterThan(1);
    expect(failed.every(({ status, attempts }) => status === 'FAILED' && attempts === 1)).toBe(true);
    const found = (filter: object): Promise<Row[]> => list({ ...of(stripeId), ...filter });
    expect(await found({ status: { in: ['FAILED'] } })).toHaveLength(failed.length);
    expect(await found({ status: { in: ['PROCESSED'] } })).toEqual([]);
    expect(await found({ type: { in: ['customer.subscription.created'] } })).toHaveLength(1);
    expect(await found({ attempts: { gt: 0 } })).toHaveLength(failed.length);
    expect(await found({ attempts: { gt: 1 } })).toEqual([]);
    expect(await found({ provider: { in: ['PADDLE'] } })).toEqual([]);
    expect(await found({ receivedAt: { gte: new Date(Date.now() + 60_000).toISOString() } })).toEqual([]);
    const { inboundEventTypes } = await mira.get<{ inboundEventTypes: string[] }>('{ inboundEventTypes }');
    expect(inboundEventTypes).toEqual([...new Set(inboundEventTypes)].sort());
    expect(inboundEventTypes).toContain('customer.subscription.created');
  });

  test('is searched by whole ids, addresses and words of the payloads', async () => {
    const payload = {
      id: 'evt_1NabcDEF23',
      data: {
        object: { customer_email: 'maya@northwind.test', description: 'Espresso beans', total: 4711 },
      },
    };
    const id = await keep({ payload });
    for (const q of [
      ...['evt_1NabcDEF23', 'evt_1nabcdef23', 'maya@northwind.test', 'espresso', '4711'],
      ...['"espresso beans"', 'beans maya@northwind.test'],
    ])
      expect({ q, found: (await list({ q })).map((one) => one.id) }).toEqual({ q, found: [id] });
    for (const q of ['northwind2.test', '"beans espresso"', 'espresso -beans', 'customer_email'])
      expect({ q, found: await list({ q }) }).toEqual({ q, found: [] });
  });

  test('is read by support, and by nobody else than staff', async () => {
    const { owner } = await world.aCompany(1);
    const customer = await world.product.actingAs(owner);
    expect((await customer.ask('{ inboundEvents { nodes { id } } }')).code).toBe('FORBIDDEN');
    expect((await world.product.stranger().ask('{ inboundEvents { nodes { id } } }')).code).toBe(
      'UNAUTHENTICATED',
    );
    const sofia = await someSupport(world);
    const read = await sofia.ask('{ inboundEvents { nodes { id rawPayload } } }');
    expect(read.code).toBeUndefined();
  });

  test('keeps payloads, and the search in them, from who may not see them', async () => {
    const sofia = await someSupport(world);
    const take = `delete from role_permission where permission = 'webhook.payload'`;
    await world.product.arrange(({ em }) => em.execute(take));
    try {
      const read = await sofia.ask<{ inboundEvents: { nodes: { id: string; rawPayload: null }[] } }>(
        '{ inboundEvents(first: 1) { nodes { id rawPayload } } }',
      );
      expect(read.code).toBe('FORBIDDEN');
      expect(read.data?.inboundEvents.nodes).toMatchObject([{ rawPayload: null }]);
      expect((await sofia.ask('{ inboundEvents(filter: {q: "espresso"}) { nodes { id } } }')).code).toBe(
        'FORBIDDEN',
      );
    } finally {
      const give = `insert into role_permission (role, permission) values ('SUPPORT_ADMIN', 'webhook.payload')`;
      await world.product.arrange(({ em }) => em.execute(give));
    }
  });

  test('says why nothing followed from an event', async () => {
    await world.stripe.customers.create({ email: 'nobody@unknown.test' });
    await settle(world);
    const [event] = await list({ q: 'nobody@unknown.test' });
    expect(event).toMatchObject({ type: 'customer.created', status: 'IGNORED', hasError: false });
    expect(event?.error).toContain('Nothing here follows from customer.created');
  });

  test('knows whose an ignored event is by what its customer bought', async () => {
    const { stripeId, organizationId } = await world.aCompany(1);
    const { customer } = await world.stripe.subscriptions.retrieve(stripeId);
    await world.stripe.customers.update(String(customer), { phone: '+1 202 555 0143' });
    await settle(world);
    expect(
      await list({ organizationId: { eq: organizationId }, type: { eq: 'customer.updated' } }),
    ).toMatchObject([{ status: 'IGNORED', organization: { id: organizationId } }]);
  });

  test('tells browsers at once that an event came, and what became of it', async () => {
    const listener = new Client({ connectionString: world.product.database.url });
    await listener.connect();
    try {
      const heard: string[] = [];
      listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
      await listener.query('listen changed');
      const { stripeId } = await world.aCompany(2);
      heard.length = 0;
      await changeSeats(world, stripeId, 3);
      await world.sandbox.tick();
      const told = (): Change[] =>
        heard.map((news) => JSON.parse(news) as Change).filter(({ table }) => table === 'inbound_event');
      // whoever shows the log looks at all of it again: what comes together is told of once
      await expect.poll(() => told().length).toBeGreaterThan(0);
      heard.length = 0;
      await world.product.runJobs();
      const [event] = await eventsOf(world, stripeId);
      await expect.poll(told).toEqual([{ table: 'inbound_event', id: event?.id }]);
    } finally {
      await listener.end();
    }
  });
});
