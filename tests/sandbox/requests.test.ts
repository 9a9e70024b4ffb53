import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Stripe from 'stripe';
import { parseForm } from '../../server/sandbox/stripe/form.ts';
import { aCustomer, aPrice, aSubscription, client, itemOf, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

describe('forms', () => {
  it('nest, and keep odd names harmless', () => {
    expect(
      parseForm('items[0][price]=p&items[0][quantity]=3&metadata[a]=x%26y&expand[]=a&expand[]=b'),
    ).toEqual({
      items: [{ price: 'p', quantity: '3' }],
      metadata: { a: 'x&y' },
      expand: ['a', 'b'],
    });
    parseForm('__proto__[polluted]=yes&a[constructor][prototype][polluted]=yes');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('errors', () => {
  it('say what is unknown, missing and wrong, and name the parameter', async () => {
    const unknown = world.stripe.customers.create({ nonsense: 1 } as Stripe.CustomerCreateParams);
    await expect(unknown).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      statusCode: 400,
      code: 'parameter_unknown',
      param: 'nonsense',
    });
    const missing = world.stripe.products.create({} as Stripe.ProductCreateParams);
    await expect(missing).rejects.toMatchObject({ code: 'parameter_missing', param: 'name' });
    const customer = await aCustomer(world);
    const wrong = world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: 'price_none', quantity: 'many' as unknown as number }],
    });
    await expect(wrong).rejects.toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'items[0][quantity]',
    });
  });

  it('tell an address that is not there from a reference that is not there', async () => {
    await expect(world.stripe.subscriptions.retrieve('sub_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    });
    const price = await aPrice(world);
    const orphan = world.stripe.subscriptions.create({ customer: 'cus_none', items: [{ price: price.id }] });
    await expect(orphan).rejects.toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'customer',
    });
  });

  it('let nobody in without the key', async () => {
    const { hostname, port } = new URL(world.sandbox.url);
    const stranger = new Stripe('sk_test_wrong', {
      host: hostname,
      port,
      protocol: 'http',
      telemetry: false,
    });
    await expect(stranger.customers.list()).rejects.toMatchObject({ type: 'StripeAuthenticationError' });
    expect((await fetch(`${world.sandbox.url}/v1/customers`)).status).toBe(401);
  });
});

describe('lists', () => {
  it('page both ways, newest first', async () => {
    const product = await world.stripe.products.create({ name: 'Paged' });
    const made: string[] = [];
    for (const amount of [1, 2, 3, 4, 5]) {
      const price = await world.stripe.prices.create({
        product: product.id,
        currency: 'usd',
        unit_amount: amount,
        recurring: { interval: 'year' },
      });
      made.unshift(price.id);
    }
    const first = await world.stripe.prices.list({ product: product.id, limit: 2 });
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/prices' });
    const second = await world.stripe.prices.list({
      product: product.id,
      limit: 2,
      starting_after: first.data[1]?.id ?? '',
    });
    expect([...first.data, ...second.data].map((price) => price.id)).toEqual(made.slice(0, 4));
    const back = await world.stripe.prices.list({
      product: product.id,
      limit: 2,
      ending_before: second.data[0]?.id ?? '',
    });
    expect(back.data).toEqual(first.data);
    const all = await world.stripe.prices
      .list({ product: product.id, limit: 2 })
      .autoPagingToArray({ limit: 100 });
    expect(all.map((price) => price.id)).toEqual(made);
  });
});

describe('idempotency keys', () => {
  it('answer the same request twice with one effect', async () => {
    const params = { email: 'twice@example.com' };
    const first = await world.stripe.customers.create(params, { idempotencyKey: 'twice' });
    const second = await world.stripe.customers.create(params, { idempotencyKey: 'twice' });
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect((await world.stripe.customers.list(params)).data).toHaveLength(1);
  });

  it('refuse another body', async () => {
    await world.stripe.customers.create({ email: 'one@example.com' }, { idempotencyKey: 'reused' });
    const other = world.stripe.customers.create({ email: 'two@example.com' }, { idempotencyKey: 'reused' });
    await expect(other).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
  });

  it('remember a refusal, but not a request that was malformed', async () => {
    const price = await aPrice(world);
    const params = { customer: 'cus_none', items: [{ price: price.id }] };
    for (const _ of [1, 2])
      await expect(
        world.stripe.subscriptions.create(params, { idempotencyKey: 'refused' }),
      ).rejects.toMatchObject({
        code: 'resource_missing',
      });
    const malformed = world.stripe.products.create({} as Stripe.ProductCreateParams, {
      idempotencyKey: 'malformed',
    });
    await expect(malformed).rejects.toMatchObject({ code: 'parameter_missing' });
    await expect(
      world.stripe.products.create({ name: 'Now right' }, { idempotencyKey: 'malformed' }),
    ).resolves.toMatchObject({ name: 'Now right' });
  });

  it('hold under parallel requests: one effect, one answer', async () => {
    const subscription = await aSubscription(world);
    const patient = client(world.sandbox.url, { maxNetworkRetries: 8 });
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        patient.subscriptions.update(
          subscription.id,
          { items: [{ id: itemOf(subscription).id, quantity: 8 }] },
          { idempotencyKey: `parallel-${subscription.id}` },
        ),
      ),
    );
    expect(new Set(answers.map((answer) => itemOf(answer).quantity))).toEqual(new Set([8]));
    const items = await world.stripe.invoiceItems.list({ customer: String(subscription.customer) });
    expect(items.data).toHaveLength(2);
  });

  it('give the lost answer again', async () => {
    const fragile = await openWorld({ interrupt: () => (lost++ === 0 ? 'lose' : undefined) });
    let lost = 0;
    const customer = await fragile.stripe.customers.create(
      { email: 'lost@example.com' },
      { idempotencyKey: 'lost' },
    );
    expect(
      (await fragile.stripe.customers.list({ email: 'lost@example.com' })).data.map(({ id }) => id),
    ).toEqual([customer.id]);
    expect(lost).toBeGreaterThan(1);
    await fragile.close();
  });
});
