import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import { ApiKeyScope } from '../../server/apps/api-key-scope.ts';
import { Order } from '../../server/orders/order.entity.ts';
import type { User } from '../../server/identity/user.entity.ts';
import type { Actor } from '../kit/product.ts';
import { arrangeProgram } from '../apps/app.factory.ts';
import { aCustomer } from '../customers/customer.factory.ts';
import { openOrderWorld, pay, type OrderWorld } from './order-world.ts';

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());
beforeEach(async () => void (world.admin = await world.anAdmin()));

describe('an order of credits', () => {
  test('is paid at Stripe, after a card was declined, and given once: with what it was paid with, and the mail', async () => {
    const { id, owner } = await world.aBuyer();
    const order = await world.sold(id, { quantity: 2, sendMail: true });
    expect(order).toMatchObject({
      ...{ status: 'PENDING', amount: { amount: 18_000, currency: 'USD' }, user: { id: owner.id } },
    });
    await expect
      .poll(() =>
        world.product.mails.some(({ to, text }) => to === owner.email && text.includes(String(order.url))),
      )
      .toBe(true);
    await pay(order.url, '4000000000009995');
    expect(await world.creditsOf(id)).toEqual([]);
    expect(await world.overview()).toEqual({ ordersThisMonth: 0, licenseRevenue: [], orderRevenue: [] });
    await pay(order.url, '4242424242424242');
    await world.fulfilled(order.id);
    expect(await world.creditsOf(id)).toEqual([{ amount: 20_000, reference: order.id }]);
    expect(await world.overview()).toEqual({
      ...{ ordersThisMonth: 1, licenseRevenue: [], orderRevenue: [{ amount: 18_000, currency: 'USD' }] },
    });
    expect(await world.read(order.id)).toMatchObject({ url: null, methodBrand: 'visa', methodLast4: '4242' });
    await expect.poll(async () => (await world.read(order.id)).paymentId, { timeout: 10_000 }).not.toBeNull();
  });

  test('of which news come twice, late and all at once is given once', async () => {
    const { id } = await world.aBuyer();
    const order = await world.sold(id);
    world.news.on = false;
    await pay(order.url, '5555555555554444');
    world.news.on = true;
    const [event] = (await world.stripe.events.list({ type: 'checkout.session.completed', limit: 1 })).data;
    await Promise.all(
      Array.from({ length: 5 }, () => world.stripe.rawRequest('POST', `/v1/events/${event?.id}/retry`)),
    );
    await world.fulfilled(order.id);
    await world.stripe.rawRequest('POST', `/v1/events/${event?.id}/retry`);
    expect(await world.creditsOf(id)).toEqual([{ amount: 10_000, reference: order.id }]);
  });

  test('of which nobody heard is looked at when its time is over: paid is given, unpaid is canceled', async () => {
    const [buyer, leaver] = [await world.aBuyer(), await world.aBuyer()];
    const [paid, left] = [await world.sold(buyer.id), await world.sold(leaver.id)];
    world.news.on = false;
    await pay(paid.url, '4242424242424242');
    await world.stripe.checkout.sessions.expire(String(left.url).split('/').at(-1) ?? '');
    world.news.on = true;
    await world.product.arrange(({ em }) =>
      em.execute(`update customer_order set expires_at = expires_at - interval '2 days' where id in (?, ?)`, [
        paid.id,
        left.id,
      ]),
    );
    await world.product.runtime.pool.query(`select graphile_worker.add_job('settle-overdue-orders', '{}')`);
    await world.fulfilled(paid.id);
    await expect.poll(async () => (await world.read(left.id)).status, { timeout: 10_000 }).toBe('CANCELED');
    expect(await world.creditsOf(leaver.id)).toEqual([]);
    const counted = (by: Actor, { id }: User) =>
      by.ask<{ user: { primaryMembership: { organization: { orderCount: number | null } } } }, object>(
        'query ($id: ID!) { user(id: $id) { primaryMembership { organization { orderCount } } } }',
        { id },
      );
    for (const [{ owner }, orderCount] of [[buyer, 1] as const, [leaver, 0] as const])
      expect((await counted(world.admin, owner)).data?.user).toEqual({
        primaryMembership: { organization: { orderCount } },
      });
    expect((await counted(await world.product.actingAs(buyer.owner), buyer.owner)).code).toBe('FORBIDDEN');
  });

  test('is canceled by closing its page, and then not again', async () => {
    const { id } = await world.aBuyer();
    const order = await world.sold(id);
    const cancel =
      'mutation ($id: ID!) { cancelOrder(id: $id, reason: "They changed their mind") { status } }';
    expect(await world.admin.get<object, object>(cancel, { id: order.id })).toEqual({
      cancelOrder: { status: 'SUCCEEDED' },
    });
    expect(await world.read(order.id)).toMatchObject({ status: 'CANCELED', url: null });
    expect((await world.admin.ask<object, object>(cancel, { id: order.id })).code).toBe('ORDER_NOT_OPEN');
  });

  test('of an organization that is closed when it is paid stays paid, and says why', async () => {
    const { id } = await world.aBuyer();
    const order = await world.sold(id);
    await world.product.arrange(({ em }) =>
      em.execute(`update organization set state = 'CLOSED' where id = ?`, [id]),
    );
    await pay(order.url, '4242424242424242');
    await expect.poll(async () => (await world.read(order.id)).status, { timeout: 15_000 }).toBe('PAID');
    expect((await world.read(order.id)).error).toMatch(/closed/);
  });

  test('is made by owners and admins for their own organization, and by nobody else; asked twice it is one', async () => {
    const { id, owner } = await world.aBuyer();
    const other = await world.aBuyer();
    const idempotencyKey = `order-${id}`;
    const hers = await world.product.actingAs(owner);
    const first = await world.sell(id, { idempotencyKey }, hers);
    expect(first.data?.createPackCheckout.order).toMatchObject({ status: 'PENDING', user: { id: owner.id } });
    expect((await world.sell(id, { idempotencyKey }, hers)).data?.createPackCheckout.id).toBe(
      first.data?.createPackCheckout.id,
    );
    expect((await world.sell(other.id, {}, hers)).code).toBe('NOT_FOUND');
    await world.product.arrange(async ({ em, clock }) => {
      em.create(Membership, {
        ...{ organization: other.id, user: owner.id, joinedAt: clock.now(), createdAt: clock.now() },
        ...{ role: MembershipRole.MEMBER, status: MembershipStatus.ACTIVE },
      } as never);
    });
    expect((await world.sell(other.id, {}, hers)).code).toBe('FORBIDDEN');
    expect(await world.product.runtime.orm.em.fork().count(Order, { organization: id })).toBe(1);
    const { orders } = await hers.get<{ orders: { nodes: { id: string }[] } }>('{ orders { nodes { id } } }');
    expect(orders.nodes.map((one) => one.id)).toEqual([first.data?.createPackCheckout.order?.id]);
  });

  test('is opened by an app for its customer, leads back to the app alone, and is read back by that app', async () => {
    const app = await arrangeProgram(world.product);
    await world.admin.get(
      `mutation { updateApp(id: "${app.appId}", input: { returnOrigins: ["https://app.example/"] }) { returnOrigins } }`,
    );
    const { externalId, id } = await aCustomer(app);
    const open = (more: object = {}, by = app) =>
      by.actor.ask<{ openCheckout: { id: string; status: string; url: string | null } }, object>(
        'mutation ($input: OpenCheckoutInput!) { openCheckout(input: $input) { id status url } }',
        {
          input: {
            ...{ externalId, packId: world.packId, idempotencyKey: 'basket-1' },
            ...{ doneUrl: 'https://app.example/done?b=1', leftUrl: 'https://app.example/left', ...more },
          },
        },
      );
    const first = (await open()).data?.openCheckout;
    expect(first).toMatchObject({ status: 'PENDING', url: expect.stringContaining('http') });
    expect((await open()).data?.openCheckout).toEqual(first);
    expect((await open({ quantity: 2 })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    const key = { idempotencyKey: 'basket-2' };
    for (const doneUrl of [
      'https://evil.example/',
      'https://app.example.evil.example/',
      'javascript:alert(1)',
    ])
      expect(await open({ ...key, doneUrl })).toMatchObject({
        code: 'RETURN_URL_NOT_ALLOWED',
        fields: ['doneUrl'],
      });
    expect((await open({ ...key, externalId: 'nobody' })).code).toBe('NOT_FOUND');
    expect((await open({ ...key, packId: null })).code).toBe('BAD_USER_INPUT');
    const session = await world.stripe.checkout.sessions.retrieve(String(first?.url).split('/').at(-1) ?? '');
    expect(session).toMatchObject({ success_url: 'https://app.example/done?b=1' });
    await pay(first?.url ?? null, '4242424242424242');
    await world.fulfilled(first?.id ?? '');
    const read = {
      text: 'query ($id: ID!) { order(id: $id) { status url credits } }',
      of: { id: first?.id },
    };
    expect(await app.actor.get<object, object>(read.text, read.of)).toEqual({
      order: { status: 'FULFILLED', url: null, credits: 10_000 },
    });
    expect(await world.creditsOf(id)).toEqual([{ amount: 10_000, reference: first?.id }]);
    // another app with every scope, and a key of this one without it
    const other = await arrangeProgram(world.product);
    expect(await other.actor.get<object, object>(read.text, read.of)).toEqual({ order: null });
    const reader = await arrangeProgram(world.product, {
      appId: app.appId,
      scopes: [ApiKeyScope.CREDITS_READ],
    });
    expect((await open(key, reader)).code).toBe('FORBIDDEN');
    const wrong = await world.admin.ask(
      `mutation { updateApp(id: "${app.appId}", input: { returnOrigins: ["http://app.example"] }) { id } }`,
    );
    expect(wrong).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['returnOrigins'] });
  });

  test('is of what was on sale then', async () => {
    const { id } = await world.aBuyer();
    await world.admin.get(
      `mutation { archiveCreditPack(id: "${world.packId}", reason: "Too cheap") { id } }`,
    );
    expect((await world.sell(id)).code).toBe('PACK_ARCHIVED');
    await world.admin.get(`mutation { restoreCreditPack(id: "${world.packId}") { id } }`);
  });
});
