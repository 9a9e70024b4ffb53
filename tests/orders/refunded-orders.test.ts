import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findProvider } from '../../server/billing/find-provider.ts';
import { ProviderName } from '../../server/billing/provider.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import type { Ctx } from '../../server/kit/context.ts';
import { publish } from '../../server/kit/outbox.ts';
import { License } from '../../server/licenses/license.entity.ts';
import { Order } from '../../server/orders/order.entity.ts';
import { writeOrder } from '../../server/orders/write-order.ts';
import { mirrorCharge } from '../../server/refunds/mirror-charge.ts';
import { RefundLimit } from '../../server/refunds/refund-limit.entity.ts';
import { openOrderWorld, pay, shown, type OrderWorld, type Told } from './order-world.ts';

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());
beforeEach(async () => void (world.admin = await world.anAdmin()));

describe('an order', () => {
  test('gives its credits back with its money, as far as they are there: said beforehand, told once, and seen on the order', async () => {
    const { id, owner } = await world.aBuyer();
    const order = await world.sold(id);
    await pay(order.url, '4242424242424242');
    await world.fulfilled(order.id);
    await expect.poll(async () => (await world.read(order.id)).paymentId, { timeout: 10_000 }).not.toBeNull();
    const { paymentId } = await world.read(order.id);
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
    const [paid] = (await world.overview()).orderRevenue;
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
    expect((await world.overview()).orderRevenue).toEqual([
      { currency: 'USD', amount: (paid?.amount ?? 0) - 4_500 },
    ]);
    // the rest goes back at Stripe, where nobody asks us
    const { rows } = await world.product.runtime.pool.query<{ charge: string }>(
      'select provider_charge_id as charge from payment where id = $1',
      [paymentId],
    );
    await world.stripe.refunds.create({ charge: String(rows[0]?.charge) });
    const seen = `{ creditsTaken creditsUsed amountRefunded { amount } organization { credits { balance }
      timeline(first: 20, types: ["CREDITS"]) { nodes { title detail } } creditEntries { nodes { kind amount reference } } } }`;
    const look = () =>
      world.admin.get<{ order: { creditsUsed: number } }, object>(
        `query ($id: ID!) { order(id: $id) ${seen} }`,
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
            { title: 'Credits taken back with a refund: 1,000', detail: '10,000 credits' },
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

  const aRefund = async (charge: string, amount?: number): Promise<void> =>
    void (await world.stripe.refunds.create({ charge, ...(amount && { amount }) }));

  test('of a license issues one when it is paid, however often the news come, and mails its key; all of the money back suspends it', async () => {
    const { id, owner } = await world.aBuyer();
    const { createProduct } = await world.admin.get<{ createProduct: { id: string } }>(
      'mutation { createProduct(input: { key: "DESKTOP", name: "Desktop" }) { id } }',
    );
    const { app, plan } = await world.admin.get<Record<'app' | 'plan', { id: string }>>(
      `mutation { app: createApp(input: { key: "desktop", name: "Desktop", productId: "${createProduct.id}" }) { id }
        plan: createPlan(input: { key: "PRO", name: "Pro", productId: "${createProduct.id}" }) { id } }`,
    );
    const { createLicenseOffer: offer } = await world.admin.get<{ createLicenseOffer: { id: string } }>(
      `mutation { createLicenseOffer(input: { name: "Desktop, for a year", unitAmount: 9900, currency: "USD", validDays: 365, machineLimit: 3,
        appId: "${app.id}", planId: "${plan.id}" }) { id } }`,
    );
    const hers = await world.product.actingAs(owner);
    const { createLicenseCheckout } = await hers.get<{ createLicenseCheckout: { order: Told } }, object>(
      `mutation ($input: CreateLicenseCheckoutInput!) { createLicenseCheckout(input: $input) { order { ${shown} } } }`,
      { input: { organizationId: id, offerId: offer.id } },
    );
    const { order } = createLicenseCheckout;
    // what is sold is what was on offer then
    await world.admin.get(
      `mutation { updateLicenseOffer(id: "${offer.id}", input: { machineLimit: 1, unitAmount: 100 }) { id } }`,
    );
    world.news.on = false;
    await pay(order.url, '4242424242424242');
    world.news.on = true;
    const page = await findProvider(world.product.runtime.config, ProviderName.STRIPE).fetchCheckout(
      String(order.url).split('/').at(-1) ?? '',
    );
    // a process that dies before all of it is written leaves nothing of it
    const hear = (ctx: Ctx) => ctx.read.lock(Order, order.id).then((locked) => writeOrder(ctx, locked, page));
    await expect(
      world.product.arrange(async (ctx) => {
        await hear(ctx);
        throw new Error('Killed');
      }),
    ).rejects.toThrow('Killed');
    expect(await world.product.runtime.orm.em.fork().count(License, { organization: id })).toBe(0);
    await Promise.all(Array.from({ length: 4 }, () => world.product.arrange(hear)));
    const [event] = (await world.stripe.events.list({ type: 'checkout.session.completed', limit: 1 })).data;
    await world.stripe.rawRequest('POST', `/v1/events/${event?.id}/retry`);
    await world.fulfilled(order.id);
    const look = async () =>
      (
        await world.admin.get<
          { order: { license: { id: string; key: string; status: string }; kind: string } },
          object
        >(
          `query ($id: ID!) { order(id: $id) { kind licenseSuspendedAt license { id key status machineLimit user { id }
            order { id } timeline(first: 10) { nodes { title detail } } } } }`,
          { id: order.id },
        )
      ).order;
    const { license } = await look();
    expect(await look()).toMatchObject({
      ...{ kind: 'LICENSE', licenseSuspendedAt: null },
      license: { status: 'ACTIVE', machineLimit: 3, user: { id: owner.id }, order: { id: order.id } },
    });
    expect(await world.product.runtime.orm.em.fork().count(License, { organization: id })).toBe(1);
    const mailed = () =>
      world.product.mails.filter(({ to, text }) => to === owner.email && text.includes(license.key));
    await expect.poll(mailed).toHaveLength(1);
    const charge = page.purchase?.chargeId ?? '';
    await aRefund(charge, 4_900);
    const refunded = async () =>
      (
        await world.admin.get<{ order: { amountRefunded: { amount: number } } }, object>(
          'query ($id: ID!) { order(id: $id) { amountRefunded { amount } } }',
          { id: order.id },
        )
      ).order.amountRefunded.amount;
    await expect.poll(refunded, { timeout: 10_000 }).toBe(4_900);
    expect((await world.overview()).licenseRevenue).toEqual([{ amount: 5_000, currency: 'USD' }]);
    expect((await look()).license.status).toBe('ACTIVE');
    const { paymentId } = await world.read(order.id);
    expect(
      await world.admin.get<object, object>(
        'query ($id: ID!) { previewRefund(paymentId: $id) { order { suspendsLicenseId } } }',
        { id: paymentId },
      ),
    ).toEqual({ previewRefund: { order: { suspendsLicenseId: license.id } } });
    await aRefund(charge);
    await expect.poll(async () => (await look()).license.status, { timeout: 10_000 }).toBe('SUSPENDED');
    expect(await look()).toMatchObject({
      licenseSuspendedAt: expect.any(String),
      license: {
        timeline: {
          nodes: expect.arrayContaining([
            expect.objectContaining({ detail: expect.stringContaining(order.id) }),
          ]),
        },
      },
    });
    // the bank sends some of it back: it was not all of the money after all
    await world.product.arrange((ctx) =>
      findProvider(ctx.config, ProviderName.STRIPE)
        .fetchCharge(charge)
        .then((found) =>
          mirrorCharge(ctx, {
            provider: ProviderName.STRIPE,
            found: {
              ...{ ...found, amountRefunded: 4_900 },
              refunds: found.refunds.map((each, index) =>
                index === 0 ? { ...each, status: 'FAILED' } : each,
              ),
            },
          }),
        ),
    );
    await expect.poll(async () => (await look()).license.status, { timeout: 10_000 }).toBe('ACTIVE');
    // whom a person has stopped meanwhile stays so, whatever becomes of the money
    await world.admin.get<unknown, object>(
      'mutation ($id: ID!) { suspendLicense(id: $id, reason: "It was shared") { id } }',
      { id: license.id },
    );
    for (const news of ['order.returned', 'order.restored']) {
      await world.product.arrange((ctx) => publish(ctx, news, { orderId: order.id, title: 'Desktop' }));
      const left = `select from graphile_worker.jobs where task_identifier like '%suspend-license-of-order'`;
      await expect.poll(async () => (await world.product.runtime.pool.query(left)).rowCount).toBe(0);
    }
    expect(await look()).toMatchObject({ licenseSuspendedAt: null, license: { status: 'SUSPENDED' } });
    expect(await mailed()).toHaveLength(1);
    expect(
      (
        await world.admin.ask(
          `mutation { archiveLicenseOffer(id: "${offer.id}", reason: "Enough sold") { id } }`,
        )
      ).code,
    ).toBeUndefined();
    const late = await hers.ask<object, object>(
      'mutation ($input: CreateLicenseCheckoutInput!) { createLicenseCheckout(input: $input) { id } }',
      { input: { organizationId: id, offerId: offer.id } },
    );
    expect(late.code).toBe('OFFER_ARCHIVED');
  });
});
