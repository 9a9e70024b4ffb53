import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSubscription, itemOf, openWorld, secret, start, type World } from './world.ts';

interface Received {
  body: string;
  signature: string;
}

let received: Received[];
let failures: number;
let receiver: Server;
let world: World;

beforeEach(async () => {
  received = [];
  failures = 0;
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (failures-- > 0) return void response.writeHead(500).end();
      received.push({ body, signature: String(request.headers['stripe-signature']) });
      response.end();
    });
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  const { port } = receiver.address() as AddressInfo;
  world = await openWorld({ endpoints: () => [endpointAt(port)] });
});
afterEach(async () => {
  await world.close();
  await world.database.drop();
  receiver.close();
});

const endpointAt = (port: number) => ({ id: 'test', url: `http://127.0.0.1:${port}/hook`, secret });
const types = (): string[] => received.map(({ body }) => (JSON.parse(body) as Stripe.Event).type);

describe('webhooks', () => {
  it('tell of every change, signed as the SDK checks it', async () => {
    const subscription = await aSubscription(world);
    await expect.poll(types).toContain('customer.subscription.created');
    await expect.poll(types).toContain('invoice.paid');
    const [first] = received;
    const event = Stripe.webhooks.constructEvent(first?.body ?? '', first?.signature ?? '', secret);
    expect(event).toMatchObject({
      object: 'event',
      api_version: Stripe.API_VERSION,
      created: start.getTime() / 1000,
    });
    expect(() =>
      Stripe.webhooks.constructEvent(first?.body ?? '', first?.signature ?? '', 'whsec_other'),
    ).toThrow();
    expect(subscription.id).toMatch(/^sub_/);
  });

  it('say what was before, and which request did it', async () => {
    const subscription = await aSubscription(world);
    await world.stripe.subscriptions.update(
      subscription.id,
      { items: [{ id: itemOf(subscription).id, quantity: 8 }] },
      { idempotencyKey: `key-${subscription.id}` },
    );
    const update = (): Stripe.CustomerSubscriptionUpdatedEvent | undefined =>
      received
        .map(({ body }) => JSON.parse(body) as Stripe.Event)
        .filter((event) => event.type === 'customer.subscription.updated')
        .find((event) => event.request?.idempotency_key === `key-${subscription.id}`);
    await expect.poll(update).toBeDefined();
    const previous = update()?.data.previous_attributes;
    expect(Object.keys(previous ?? {})).toEqual(['items']);
    expect(previous?.items?.data[0]?.quantity).toBe(5);
    expect(update()?.data.object.items.data[0]?.quantity).toBe(8);
  });

  it('come again until they are taken', async () => {
    failures = 1;
    await world.stripe.products.create({ name: 'Stubborn' });
    await expect.poll(types, { timeout: 5_000 }).toEqual(['product.created']);
    const [event] = (await world.stripe.events.list({ type: 'product.created', limit: 1 })).data;
    await expect
      .poll(async () => (await world.stripe.events.retrieve(event?.id ?? '')).pending_webhooks)
      .toBe(0);
  });

  it('outlive the sandbox: what it owed before it was stopped, the next one delivers', async () => {
    failures = 1;
    await world.stripe.products.create({ name: 'Survivor' });
    await expect.poll(() => failures).toBe(0);
    const before = world;
    await before.sandbox.close();
    const { port } = receiver.address() as AddressInfo;
    world = await openWorld({ endpoints: () => [endpointAt(port)] }, before.database);
    await expect.poll(types, { timeout: 5_000 }).toEqual(['product.created']);
  });

  it('never tell of what happens while the endpoints are disabled', async () => {
    const disable = (disabled: string): Promise<unknown> =>
      world.stripe.rawRequest('POST', '/v1/sandbox/endpoints', { disabled });
    await disable('true');
    await world.stripe.products.create({ name: 'Unheard' });
    await disable('false');
    await world.stripe.products.create({ name: 'Heard' });
    const names = (): (string | undefined)[] =>
      received.map(
        ({ body }) => (JSON.parse(body) as { data: { object: { name?: string } } }).data.object.name,
      );
    await expect.poll(names).toEqual(['Heard']);
    await world.sandbox.tick();
    expect(names()).toEqual(['Heard']);
    const [event] = (await world.stripe.events.list({ type: 'product.created' })).data.filter(
      ({ data }) => (data.object as Stripe.Product).name === 'Unheard',
    );
    expect(event?.pending_webhooks).toBe(0);
  });

  it('are not sent for a change of nothing, nor for a refused one', async () => {
    const subscription = await aSubscription(world);
    await world.sandbox.tick();
    const before = received.length;
    await world.stripe.subscriptions.update(subscription.id, {
      items: [{ id: itemOf(subscription).id, quantity: 5 }],
    });
    await expect(
      world.stripe.subscriptions.update(subscription.id, { items: [{ id: 'si_none' }] }),
    ).rejects.toThrow();
    await world.sandbox.tick();
    expect(received).toHaveLength(before);
  });
});
