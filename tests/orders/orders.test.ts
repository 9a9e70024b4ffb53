import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StaffRole } from '../../server/identity/role.entity.ts';
import type { User } from '../../server/identity/user.entity.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { Order } from '../../server/orders/order.entity.ts';
import { RefundLimit } from '../../server/refunds/refund-limit.entity.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import type { Actor, Answer } from '../kit/product.ts';

let world: BillingWorld;
let packId: string;
beforeAll(async () => {
  world = await openBillingWorld();
  packId = (
    await world.admin.get<{ createCreditPack: { id: string } }, object>(
      `mutation { createCreditPack(input: { name: "10,000 credits", credits: 10000, unitAmount: 9000, currency: "USD", validDays: 365 }) { id } }`,
    )
  ).createCreditPack.id;
});
afterAll(() => world.close());
beforeEach(async () => void (world.admin = await world.anAdmin()));

let made = 0;
interface Company {
  id: string;
  owner: User;
}
const aCompany = async (): Promise<Company> => {
  const name = `buyer-${(made += 1)}`;
  const { organization, user } = await world.product.arrange((ctx) =>
    signUp(ctx, { email: `owner@${name}.test`, name: 'Bea Buyer', organization: { name, slug: name } }),
  );
  return { id: organization.id, owner: user };
};

interface Told {
  id: string;
  status: string;
  url: string | null;
  error: string | null;
  amount: { amount: number; currency: string };
  methodBrand: string | null;
  methodLast4: string | null;
  paymentId: string | null;
  user: { id: string } | null;
}
const shown = `id status url error amount { amount currency } methodBrand methodLast4 paymentId user { id }`;
const sell = (
  organizationId: string,
  more: object = {},
  by: Actor = world.admin,
): Promise<Answer<{ createPackCheckout: { id: string; status: string; order: Told | null } }>> =>
  by.ask<{ createPackCheckout: { id: string; status: string; order: Told | null } }, object>(
    `mutation ($input: CreatePackCheckoutInput!) { createPackCheckout(input: $input) { id status order { ${shown} } } }`,
    { input: { organizationId, packId, ...more } },
  );
const sold = async (organizationId: string, more: object = {}): Promise<Told> => {
  const { data, errors } = await sell(organizationId, more);
  if (!data?.createPackCheckout.order) throw new Error(errors[0]?.message ?? 'no order');
  return data.createPackCheckout.order;
};
const read = async (id: string): Promise<Told> =>
  (await world.admin.get<{ order: Told }, object>(`query ($id: ID!) { order(id: $id) { ${shown} } }`, { id }))
    .order;
const creditsOf = async (id: string): Promise<{ amount: number; reference: string | null }[]> =>
  (
    await world.admin.get<
      { organization: { creditEntries: { nodes: { amount: number; reference: string | null }[] } } },
      object
    >('query ($id: ID!) { organization(id: $id) { creditEntries { nodes { amount reference } } } }', { id })
  ).organization.creditEntries.nodes;
const overview = async (): Promise<{
  ordersThisMonth: number;
  orderRevenue: { amount: number; currency: string }[];
}> =>
  (
    await world.admin.get<{
      overview: { ordersThisMonth: number; orderRevenue: { amount: number; currency: string }[] };
    }>('{ overview { ordersThisMonth orderRevenue { amount currency } } }')
  ).overview;
const pay = (url: string | null, number: string): Promise<Response> =>
  fetch(`${url}/pay`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ number, expiry: '12/34', cvc: '123', name: 'Bea' }),
  });
const fulfilled = (id: string) =>
  expect.poll(async () => (await read(id)).status, { timeout: 15_000 }).toBe('FULFILLED');

describe('an order of credits', () => {
  test('is paid at Stripe, after a card was declined, and given once: with what it was paid with, and the mail', async () => {
    const { id, owner } = await aCompany();
    const order = await sold(id, { quantity: 2, sendMail: true });
    expect(order).toMatchObject({
      ...{ status: 'PENDING', amount: { amount: 18_000, currency: 'USD' }, user: { id: owner.id } },
    });
    await expect
      .poll(() =>
        world.product.mails.some(({ to, text }) => to === owner.email && text.includes(String(order.url))),
      )
      .toBe(true);
    await pay(order.url, '4000000000009995');
    expect(await creditsOf(id)).toEqual([]);
    expect(await overview()).toEqual({ ordersThisMonth: 0, orderRevenue: [] });
    await pay(order.url, '4242424242424242');
    await fulfilled(order.id);
    expect(await creditsOf(id)).toEqual([{ amount: 20_000, reference: order.id }]);
    expect(await overview()).toEqual({
      ...{ ordersThisMonth: 1, orderRevenue: [{ amount: 18_000, currency: 'USD' }] },
    });
    expect(await read(order.id)).toMatchObject({ url: null, methodBrand: 'visa', methodLast4: '4242' });
    await expect.poll(async () => (await read(order.id)).paymentId, { timeout: 10_000 }).not.toBeNull();
  });

  test('of which news come twice, late and all at once is given once', async () => {
    const { id } = await aCompany();
    const order = await sold(id);
    world.news.on = false;
    await pay(order.url, '5555555555554444');
    world.news.on = true;
    const [event] = (await world.stripe.events.list({ type: 'checkout.session.completed', limit: 1 })).data;
    await Promise.all(
      Array.from({ length: 5 }, () => world.stripe.rawRequest('POST', `/v1/events/${event?.id}/retry`)),
    );
    await fulfilled(order.id);
    await world.stripe.rawRequest('POST', `/v1/events/${event?.id}/retry`);
    expect(await creditsOf(id)).toEqual([{ amount: 10_000, reference: order.id }]);
  });

  test('of which nobody heard is looked at when its time is over: paid is given, unpaid is canceled', async () => {
    const [buyer, leaver] = [await aCompany(), await aCompany()];
    const [paid, left] = [await sold(buyer.id), await sold(leaver.id)];
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
    await fulfilled(paid.id);
    await expect.poll(async () => (await read(left.id)).status, { timeout: 10_000 }).toBe('CANCELED');
    expect(await creditsOf(leaver.id)).toEqual([]);
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
    const { id } = await aCompany();
    const order = await sold(id);
    const cancel =
      'mutation ($id: ID!) { cancelOrder(id: $id, reason: "They changed their mind") { status } }';
    expect(await world.admin.get<object, object>(cancel, { id: order.id })).toEqual({
      cancelOrder: { status: 'SUCCEEDED' },
    });
    expect(await read(order.id)).toMatchObject({ status: 'CANCELED', url: null });
    expect((await world.admin.ask<object, object>(cancel, { id: order.id })).code).toBe('ORDER_NOT_OPEN');
  });

  test('of an organization that is closed when it is paid stays paid, and says why', async () => {
    const { id } = await aCompany();
    const order = await sold(id);
    await world.product.arrange(({ em }) =>
      em.execute(`update organization set state = 'CLOSED' where id = ?`, [id]),
    );
    await pay(order.url, '4242424242424242');
    await expect.poll(async () => (await read(order.id)).status, { timeout: 15_000 }).toBe('PAID');
    expect((await read(order.id)).error).toMatch(/closed/);
  });

  test('is made by owners and admins for their own organization, and by nobody else; asked twice it is one', async () => {
    const { id, owner } = await aCompany();
    const other = await aCompany();
    const idempotencyKey = `order-${id}`;
    const hers = await world.product.actingAs(owner);
    const first = await sell(id, { idempotencyKey }, hers);
    expect(first.data?.createPackCheckout.order).toMatchObject({ status: 'PENDING', user: { id: owner.id } });
    expect((await sell(id, { idempotencyKey }, hers)).data?.createPackCheckout.id).toBe(
      first.data?.createPackCheckout.id,
    );
    expect((await sell(other.id, {}, hers)).code).toBe('NOT_FOUND');
    await world.product.arrange(async ({ em, clock }) => {
      em.create(Membership, {
        ...{ organization: other.id, user: owner.id, joinedAt: clock.now(), createdAt: clock.now() },
        ...{ role: MembershipRole.MEMBER, status: MembershipStatus.ACTIVE },
      } as never);
    });
    expect((await sell(other.id, {}, hers)).code).toBe('FORBIDDEN');
    expect(await world.product.runtime.orm.em.fork().count(Order, { organization: id })).toBe(1);
    const { orders } = await hers.get<{ orders: { nodes: { id: string }[] } }>('{ orders { nodes { id } } }');
    expect(orders.nodes.map((one) => one.id)).toEqual([first.data?.createPackCheckout.order?.id]);
  });

  test('gives its credits back with its money, as far as they are there: said beforehand, told once, and seen on the order', async () => {
    const { id, owner } = await aCompany();
    const order = await sold(id);
    await pay(order.url, '4242424242424242');
    await fulfilled(order.id);
    await expect.poll(async () => (await read(order.id)).paymentId, { timeout: 10_000 }).not.toBeNull();
    const { paymentId } = await read(order.id);
    await world.admin.get<object, object>(
      'mutation ($input: DeductCreditsInput!) { deductCredits(input: $input) { id } }',
      { input: { organizationId: id, amount: 9_000, purpose: 'BONUS', reason: 'As if they were spent' } },
    );
    await world.product.arrange(async ({ em, clock }) => {
      em.create(RefundLimit, {
        ...{ role: StaffRole.SUPER_ADMIN, currency: 'USD', perRefund: 90_000, perDay: 90_000 },
        changedAt: clock.now(),
      });
      await em.execute('update user_account set email_verified_at = now() where role is not null');
    });
    const preview = await world.admin.get<object, object>(
      `query ($id: ID!) { previewRefund(paymentId: $id, amount: 4500) { order { id title creditsTaken creditsUsed } } }`,
      { id: paymentId },
    );
    const half = { creditsTaken: 1_000, creditsUsed: 4_000 };
    expect(preview).toEqual({
      previewRefund: { order: { id: order.id, title: '10,000 credits', ...half } },
    });
    const [paid] = (await overview()).orderRevenue;
    const refund = await world.admin.get<{ refundPayment: { status: string } }, object>(
      `mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { status creditsTaken creditsUsed } }`,
      {
        input: {
          paymentId,
          amount: 4_500,
          reasonCode: 'REQUESTED_BY_CUSTOMER',
          reason: 'They do not need them',
        },
      },
    );
    expect(refund).toEqual({ refundPayment: { status: 'SUCCEEDED', ...half } });
    expect((await overview()).orderRevenue).toEqual([
      { currency: 'USD', amount: (paid?.amount ?? 0) - 4_500 },
    ]);
    // the rest goes back at Stripe, where nobody asks us
    const { rows } = await world.product.runtime.pool.query<{ charge: string }>(
      'select provider_charge_id as charge from payment where id = $1',
      [paymentId],
    );
    await world.stripe.refunds.create({ charge: String(rows[0]?.charge) });
    const shown = `{ creditsTaken creditsUsed amountRefunded { amount } organization { credits { balance }
      timeline(first: 20, types: ["CREDITS"]) { nodes { title detail } } creditEntries { nodes { kind amount reference } } } }`;
    const look = () =>
      world.admin.get<{ order: { creditsUsed: number } }, object>(
        `query ($id: ID!) { order(id: $id) ${shown} }`,
        {
          id: order.id,
        },
      );
    await expect.poll(async () => (await look()).order.creditsUsed, { timeout: 15_000 }).toBe(9_000);
    expect((await look()).order).toMatchObject({
      ...{ creditsTaken: 1_000, amountRefunded: { amount: 9_000 } },
      organization: {
        credits: { balance: 0 },
        creditEntries: {
          nodes: [
            { kind: 'TAKE_BACK', amount: -1_000, reference: order.id },
            { kind: 'DEDUCT' },
            { kind: 'GRANT' },
          ],
        },
        timeline: {
          nodes: expect.arrayContaining([
            { title: 'Credits taken back with a refund: 1000', detail: '10,000 credits' },
          ]),
        },
      },
    });
    await expect
      .poll(() =>
        world.product.mails.filter(({ to, text }) => to === owner.email && text.includes('1,000 credits')),
      )
      .toHaveLength(1);
  });

  test('is of what was on sale then', async () => {
    const { id } = await aCompany();
    await world.admin.get(`mutation { archiveCreditPack(id: "${packId}", reason: "Too cheap") { id } }`);
    expect((await sell(id)).code).toBe('PACK_ARCHIVED');
    await world.admin.get(`mutation { restoreCreditPack(id: "${packId}") { id } }`);
  });
});
