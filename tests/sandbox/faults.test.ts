import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import type Stripe from 'stripe';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aSubscription, apiKey, client, itemOf, openWorld, secret, type World } from './world.ts';

let world: World;
let receiver: Server;
let received: string[] = [];
beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push((JSON.parse(body) as Stripe.Event).id);
      response.end();
    });
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  world = await openWorld({ endpoints: () => [{ id: 'test', url, secret }] });
});
beforeEach(() => void (received = []));
afterAll(async () => {
  await world.close();
  receiver.close();
});

const control = async (what: string, fields: Record<string, string>): Promise<void> => {
  const response = await fetch(`${world.sandbox.url}/v1/sandbox/${what}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}` },
    body: new URLSearchParams(fields),
  });
  expect(response.status).toBe(200);
};

describe('faults on demand', () => {
  // https://docs.stripe.com/api/errors
  it.each([
    [402, 'StripeCardError', 'card_declined'],
    [409, 'StripeAPIError', 'lock_timeout'],
    [429, 'StripeRateLimitError', 'rate_limit'],
    [500, 'StripeAPIError', undefined],
  ])('%s is answered once, as Stripe words it', async (status, type, code) => {
    const impatient = client(world.sandbox.url, { maxNetworkRetries: 0 });
    await control('faults', { status: String(status), path: '/v1/products', method: 'POST' });
    const refused = await impatient.products
      .create({ name: 'Never' })
      .catch((error: Stripe.errors.StripeError) => error);
    expect(refused).toMatchObject({ type, statusCode: status });
    expect((refused as Stripe.errors.StripeError).code).toBe(code);
    await expect(impatient.products.create({ name: 'Now' })).resolves.toMatchObject({ name: 'Now' });
  });
});

describe('deliveries on demand', () => {
  it('come shuffled, twice and late, and each comes', async () => {
    await control('deliveries', { shuffle: 'true', double: '0.5', drop: '0.3', seed: '7' });
    for (let count = 0; count < 20; count += 1) await world.stripe.products.create({ name: `No. ${count}` });
    const sent = (await world.stripe.events.list({ type: 'product.*', limit: 20 })).data.map(({ id }) => id);
    await expect
      .poll(() => new Set(received.filter((id) => sent.includes(id))).size, { timeout: 10_000 })
      .toBe(20);
    expect(received.length).toBeGreaterThan(20);
    await control('deliveries', {});
  });

  it('are made again when somebody asks', async () => {
    const product = await world.stripe.products.create({ name: 'Again' });
    const [event] = (await world.stripe.events.list({ type: 'product.created', limit: 1 })).data;
    expect(event?.data.object).toMatchObject({ id: product.id });
    await expect.poll(() => received).toContain(event?.id);
    await world.stripe.rawRequest('POST', `/v1/events/${event?.id ?? ''}/retry`, {});
    await expect.poll(() => received.filter((id) => id === event?.id).length).toBe(2);
  });
});

describe('ten thousand subscriptions', () => {
  it('leave a hundred changes and a page of a list fast', async () => {
    const model = await aSubscription(world);
    const { Client } = await import('pg');
    const sql = new Client({ connectionString: world.database.ownerUrl });
    await sql.connect();
    await sql.query(
      `insert into sandbox.stripe_object (id, object, body)
       select 'sub_copy' || n, 'subscription', body || jsonb_build_object('id', 'sub_copy' || n, 'customer', 'cus_copy' || n)
       from sandbox.stripe_object, generate_series(1, 10000) n where id = $1`,
      [model.id],
    );
    await sql.query(
      `insert into sandbox.stripe_agenda (object, task, due_at)
       select id, 'subscription.renew', (body#>>'{items,data,0,current_period_end}')::bigint
       from sandbox.stripe_object where id like 'sub_copy%'`,
    );
    await sql.end();
    const started = performance.now();
    for (let count = 0; count < 100; count += 1)
      await world.stripe.subscriptions.update(model.id, {
        items: [{ id: itemOf(model).id, quantity: 6 + (count % 2) }],
      });
    const rate = 100_000 / (performance.now() - started);
    const page = performance.now();
    expect((await world.stripe.subscriptions.list({ limit: 100 })).has_more).toBe(true);
    expect(performance.now() - page).toBeLessThan(2_000);
    // a busy machine is slow; a scan of everything is much slower
    expect(rate, 'changes of a subscription a second').toBeGreaterThan(5);
  });
});
