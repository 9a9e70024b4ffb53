import type Stripe from 'stripe';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { idOfPrice } from '../../server/billing/published.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { aStripePlan } from '../billing/stripe-plan.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import { foundBy, reconcile, repair } from '../reconciliation/reconciling.ts';

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld()));
afterAll(() => world.close());
beforeEach(async () => void (world.admin = await world.anAdmin()));
afterEach(() => {
  world.trouble.kind = undefined;
  world.news.on = true;
});

interface Told {
  discount: { kind: string; percent: number | null; amountOff: object | null; note: string } | null;
  recurringAfterDiscount: { amount: number };
}
interface Command {
  id: string;
  status: string;
  error: string | null;
  subscription: Told & { id: string };
}
const shown = `discount { kind percent amountOff { amount } note } recurringAfterDiscount { amount }`;
const give = async (id: string, values: object): Promise<{ code?: string | undefined; done?: Command }> => {
  const { data, code } = await world.admin.ask<{ setDiscount: Command }, object>(
    `mutation ($input: SetDiscountInput!) { setDiscount(input: $input) { id status error subscription { id ${shown} } } }`,
    { input: { subscriptionId: id, reason: 'Agreed with their buyer', ...values } },
  );
  return { code, ...(data && { done: data.setDiscount }) };
};
const told = async (id: string): Promise<Told> =>
  (
    await world.admin.get<{ subscription: Told }, object>(
      `query ($id: ID!) { subscription(id: $id) { ${shown} } }`,
      { id },
    )
  ).subscription;
const seen = (id: string) => expect.poll(() => told(id), { timeout: 10_000 });
const couponsOf = async (stripeId: string): Promise<Stripe.Coupon[]> => {
  const { discounts } = await world.stripe.subscriptions.retrieve(stripeId, {
    expand: ['discounts.source.coupon'],
  });
  return discounts.flatMap((one) =>
    typeof one === 'object' && typeof one.source.coupon === 'object' && one.source.coupon
      ? [one.source.coupon]
      : [],
  );
};
const percent = (share: number) => ({ kind: 'PERCENTAGE', percent: share });
const off = (amountOff: number) => ({ kind: 'FIXED', amountOff, currency: 'USD' });
const none = { kind: 'NONE' };

/** Buys at Stripe, with a clock of its own there, and is mirrored by the webhooks. */
async function aBuyer(
  interval: PriceInterval,
): Promise<{ id: string; stripeId: string; advance: (days: number) => Promise<unknown> }> {
  const key = `P${(plans += 1)}`;
  await aStripePlan(world, { key, month: 5_000, year: 50_000 });
  const em = world.product.runtime.orm.em.fork();
  const price = await em.findOneOrFail(Price, { interval, plan: { key } });
  const priceId = await idOfPrice({ em }, ProviderName.STRIPE, price);
  const { organization } = await world.product.arrange((ctx) =>
    signUp(ctx, {
      ...{ email: `owner@${key.toLowerCase()}.test`, name: 'Owen Owner' },
      organization: { name: key, slug: key.toLowerCase() },
    }),
  );
  const start = Math.floor(world.product.runtime.clock.now().getTime() / 1000);
  const clock = await world.stripe.testHelpers.testClocks.create({ frozen_time: start });
  const customer = await world.stripe.customers.create({
    ...{ test_clock: clock.id, payment_method: 'pm_card_visa' },
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  });
  const { id: stripeId } = await world.stripe.subscriptions.create({
    ...{ customer: customer.id, items: [{ price: priceId ?? '', quantity: 2 }] },
    metadata: { organizationId: organization.id },
  });
  const ours = async (): Promise<string | undefined> =>
    (
      await world.admin.get<{ organization: { subscription: { id: string } | null } }, object>(
        'query ($id: ID!) { organization(id: $id) { subscription { id } } }',
        { id: organization.id },
      )
    ).organization.subscription?.id;
  await expect.poll(ours, { timeout: 10_000 }).toBeDefined();
  return {
    ...{ id: (await ours()) ?? '', stripeId },
    advance: (days) =>
      world.stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: start + days * 86_400 }),
  };
}
let plans = 0;

describe('a discount where Stripe bills', () => {
  test('is given, changed and taken away there and here, each time in place of what was', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const first = await give(subscription.id, percent(12.5));
    expect(first.done).toMatchObject({
      status: 'SUCCEEDED',
      subscription: {
        discount: { kind: 'PERCENTAGE', percent: 12.5, amountOff: null, note: 'Agreed with their buyer' },
        recurringAfterDiscount: { amount: 8_313 },
      },
    });
    expect(await couponsOf(stripeId)).toMatchObject([
      { percent_off: 12.5, duration: 'forever', name: '12.5% off', max_redemptions: 1 },
    ]);
    const second = await give(subscription.id, off(500));
    expect(second.done?.subscription).toMatchObject({
      discount: { kind: 'FIXED', percent: null, amountOff: { amount: 500 } },
      recurringAfterDiscount: { amount: 9_000 },
    });
    expect(await couponsOf(stripeId)).toMatchObject([{ amount_off: 500, currency: 'usd' }]);
    const third = await give(subscription.id, none);
    expect(third.done?.subscription).toMatchObject({
      ...{ discount: null, recurringAfterDiscount: { amount: 9_500 } },
    });
    expect(await couponsOf(stripeId)).toEqual([]);
    expect((await give(subscription.id, none)).code).toBe('DISCOUNT_UNCHANGED');
    await expect
      .poll(
        () => world.product.mails.filter(({ subject }) => /your discount has changed/.test(subject)).length,
      )
      .toBe(3);
  });

  test('keeps why it was given when the webhook comes, and lowers the recurring revenue', async () => {
    const mrr = async (): Promise<number> =>
      (
        await world.admin.get<{ catalogStats: { mrr: { amount: number }[] } }>(
          '{ catalogStats { mrr { amount } } }',
        )
      ).catalogStats.mrr[0]?.amount ?? 0;
    const { subscription } = await world.aCompany();
    const before = await mrr();
    await give(subscription.id, percent(20));
    await world.product.runJobs();
    expect((await told(subscription.id)).discount?.note).toBe('Agreed with their buyer');
    expect(before - (await mrr())).toBe(1_900);
  });

  test('is on the next bill, here as there; an amount for each month is twelve of them off a year', async () => {
    const { id, stripeId, advance } = await aBuyer(PriceInterval.YEAR);
    expect((await give(id, off(500))).done?.subscription.recurringAfterDiscount.amount).toBe(94_000);
    expect(await couponsOf(stripeId)).toMatchObject([{ amount_off: 6_000 }]);
    await advance(370);
    const { data } = await world.stripe.invoices.list({ subscription: stripeId, limit: 1 });
    expect(data[0]?.total).toBe(94_000);
    const bills = async (): Promise<unknown> =>
      (
        await world.admin.get<{ subscription: { organization: object } }, object>(
          `query ($id: ID!) { subscription(id: $id) { organization { invoices(first: 1) { nodes { discount { amount } total { amount } } } } } }`,
          { id },
        )
      ).subscription.organization;
    await expect
      .poll(bills, { timeout: 10_000 })
      .toEqual({ invoices: { nodes: [{ discount: { amount: 6_000 }, total: { amount: 94_000 } }] } });
  });

  test('stays when the plan changes with the period', async () => {
    const { id, stripeId, advance } = await aBuyer(PriceInterval.MONTH);
    await give(id, percent(10));
    const plan = await aStripePlan(world, { key: 'NEXT', month: 7_000, year: 70_000 });
    await world.admin.get<object, object>(
      `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { status } }`,
      { input: { subscriptionId: id, planKey: plan.key, when: 'PERIOD_END', reason: 'Later' } },
    );
    await advance(32);
    expect(await couponsOf(stripeId)).toMatchObject([{ percent_off: 10 }]);
    await seen(id).toMatchObject({ discount: { percent: 10 }, recurringAfterDiscount: { amount: 12_600 } });
  });

  test('asked for twice under one name is given once, also when the answer is lost', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const key = { idempotencyKey: `discount-${subscription.id}` };
    world.trouble.kind = 'lose';
    const { done } = await give(subscription.id, { ...percent(20), ...key });
    world.trouble.kind = undefined;
    expect((await give(subscription.id, { ...percent(20), ...key })).done?.id).toBe(done?.id);
    expect((await give(subscription.id, { ...percent(30), ...key })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    await seen(subscription.id).toMatchObject({ discount: { percent: 20 } });
    const coupons = await couponsOf(stripeId);
    expect(coupons).toHaveLength(1);
    expect(coupons[0]?.times_redeemed).toBe(1);
  });

  test('is refused on one that has ended, and while a change with its discount is planned', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const plan = await aStripePlan(world, { key: 'LATER', month: 4_900, year: 49_000 });
    await world.admin.get<object, object>(
      `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { status } }`,
      { input: { subscriptionId: subscription.id, planKey: plan.key, when: 'PERIOD_END', reason: 'Later' } },
    );
    expect((await give(subscription.id, percent(20))).code).toBe('CHANGE_SCHEDULED');
    const other = await world.aCompany();
    await world.admin.get<object, object>(
      `mutation ($input: CancelSubscriptionInput!) { cancelSubscription(input: $input) { status } }`,
      { input: { subscriptionId: other.subscription.id, mode: 'IMMEDIATE', reason: 'Gone' } },
    );
    expect((await give(other.subscription.id, percent(20))).code).toBe('SUBSCRIPTION_ENDED');
    expect(await couponsOf(stripeId)).toEqual([]);
  });

  test('is previewed without asking Stripe, with the mail to its owner', async () => {
    const { subscription, stripeId, owner } = await world.aCompany();
    const { preview } = await world.admin.get<
      { preview: { setDiscount: { consequences: object[]; mails: { to: string }[] } } },
      object
    >(
      `query ($input: SetDiscountInput!) { preview { setDiscount(input: $input) { consequences { name after } mails { to } } } }`,
      { input: { subscriptionId: subscription.id, ...percent(20), reason: '' } },
    );
    expect(preview.setDiscount.consequences).toContainEqual({
      ...{ name: 'Recurring for Cloud', after: '$76.00 per month' },
    });
    expect(preview.setDiscount.mails).toEqual([{ to: owner.email }]);
    expect(await couponsOf(stripeId)).toEqual([]);
  });
});

describe('a coupon that was given at Stripe', () => {
  const coupon = async (values: Stripe.CouponCreateParams): Promise<{ coupon: string }> => ({
    coupon: (await world.stripe.coupons.create(values)).id,
  });

  test('is mirrored under its name, and gone from here when it is gone there', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const launch = await coupon({ percent_off: 33.33, duration: 'forever', name: 'Launch' });
    await world.stripe.subscriptions.update(stripeId, { discounts: [launch] });
    await seen(subscription.id).toEqual({
      discount: { kind: 'PERCENTAGE', percent: 33.33, amountOff: null, note: 'Launch' },
      recurringAfterDiscount: { amount: 6_334 },
    });
    await world.stripe.subscriptions.deleteDiscount(stripeId);
    await seen(subscription.id).toMatchObject({ discount: null, recurringAfterDiscount: { amount: 9_500 } });
  });

  test('takes off a year what no twelfth says exactly, and several come one after the other', async () => {
    const { id, stripeId } = await aBuyer(PriceInterval.YEAR);
    const amount = await coupon({ amount_off: 10_001, currency: 'usd', duration: 'forever' });
    await world.stripe.subscriptions.update(stripeId, { discounts: [amount] });
    await seen(id).toEqual({
      discount: { kind: 'FIXED', percent: null, amountOff: { amount: 833 }, note: 'Given at the provider' },
      recurringAfterDiscount: { amount: 89_999 },
    });
    const half = await coupon({ percent_off: 50, duration: 'forever', name: 'Half' });
    const fifth = await coupon({ percent_off: 20, duration: 'forever', name: 'A fifth' });
    const more = await coupon({ amount_off: 12_000, currency: 'usd', duration: 'forever', name: '$120' });
    await world.stripe.subscriptions.update(stripeId, { discounts: [half, more, fifth] });
    // (100000 - 50000 - 12000) * 0.8
    await seen(id).toEqual({
      discount: { kind: 'PERCENTAGE', percent: 60, amountOff: { amount: 800 }, note: 'Half, $120, A fifth' },
      recurringAfterDiscount: { amount: 30_400 },
    });
    const next = await world.stripe.invoices.createPreview({ subscription: stripeId });
    expect(next.total).toBe(30_400);
  });

  test('for one bill is gone with that bill', async () => {
    const { id, stripeId, advance } = await aBuyer(PriceInterval.MONTH);
    const once = await coupon({ percent_off: 25, duration: 'once', name: 'Sorry' });
    await world.stripe.subscriptions.update(stripeId, { discounts: [once] });
    await seen(id).toMatchObject({ discount: { percent: 25 }, recurringAfterDiscount: { amount: 7_500 } });
    await advance(32);
    await seen(id).toMatchObject({ discount: null, recurringAfterDiscount: { amount: 10_000 } });
  });

  test('that no webhook told of is found as a difference, and repaired', async () => {
    const { subscription, stripeId } = await world.aCompany();
    world.news.on = false;
    const silent = await coupon({ percent_off: 10, duration: 'forever', name: 'Silent' });
    await world.stripe.subscriptions.update(stripeId, { discounts: [silent] });
    const { run } = await reconcile(world);
    const found = (await foundBy(world.admin, run.id)).filter(
      ({ providerObjectId }) => providerObjectId === stripeId,
    );
    expect(found).toMatchObject([
      { kind: 'DISCOUNT', repair: 'MIRROR', fields: [{ name: 'discountPercent', ours: null, theirs: '10' }] },
    ]);
    await world.admin.get<object, object>(repair, { id: found[0]?.id });
    expect((await told(subscription.id)).discount).toMatchObject({ percent: 10, note: 'Silent' });
  });
});
