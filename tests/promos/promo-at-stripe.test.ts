import type Stripe from 'stripe';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../server/catalog/plan.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { aStripePlan } from '../billing/stripe-plan.ts';
import type { Answer } from '../kit/product.ts';

let world: BillingWorld;
let pro: Plan;
beforeAll(async () => {
  world = await openBillingWorld();
  pro = await aStripePlan(world, { key: 'PRO', month: 4_999, year: 49_000 });
});
afterAll(() => world.close());
beforeEach(async () => void (world.admin = await world.anAdmin()));

let [codes, newcomers] = [0, 0];
const made = async (input: object): Promise<{ id: string; code: string }> =>
  (
    await world.admin.get<{ createPromoCode: { id: string; code: string } }, object>(
      'mutation ($input: CreatePromoCodeInput!) { createPromoCode(input: $input) { id code } }',
      { input: { code: `PROMO_${(codes += 1)}`, duration: 'FOREVER', ...input } },
    )
  ).createPromoCode;
const usesOf = async (id: string): Promise<number> =>
  (
    await world.admin.get<{ promoCode: { timesUsed: number } }, object>(
      'query ($id: ID!) { promoCode(id: $id) { timesUsed } }',
      { id },
    )
  ).promoCode.timesUsed;

interface Told {
  id: string;
  promo: { code: string } | null;
  discount: { note: string } | null;
  recurringAfterDiscount: { amount: number };
}
const shown = 'id promo { code } discount { note } recurringAfterDiscount { amount }';
type Acted = Answer<{ act: { status: string; error: string | null; subscription: Told } }>;
const act = (name: string, type: string, input: object): Promise<Acted> =>
  world.admin.ask<{ act: { status: string; error: string | null; subscription: Told } }, object>(
    `mutation ($input: ${type}!) { act: ${name}(input: $input) { status error subscription { ${shown} } } }`,
    { input: { reason: 'Agreed', ...input } },
  );
const apply = (subscriptionId: string, promoCode: string): Promise<Acted> =>
  act('applyPromoCode', 'ApplyPromoCodeInput', { subscriptionId, promoCode });
const agree = (subscriptionId: string, values: object): Promise<Acted> =>
  act('setDiscount', 'SetDiscountInput', { subscriptionId, ...values });
const nextBill = async (subscription: string): Promise<number> =>
  (await world.stripe.invoices.createPreview({ subscription })).total;

/** Stripe says no, once. */
const refuseNext = (path: string): Promise<unknown> =>
  world.stripe.rawRequest('POST', '/v1/sandbox/faults', { status: '402', method: 'POST', path });

interface Sold {
  checkout: { id: string; url: string | null } | null;
}
const aNewcomer = async (): Promise<string> => {
  const name = `newcomer-${(newcomers += 1)}`;
  const { organization } = await world.product.arrange((ctx) =>
    signUp(ctx, { email: `owner@${name}.test`, name: 'Nora New', organization: { name, slug: name } }),
  );
  return organization.id;
};
const sell = (organizationId: string, promoCode: string): Promise<Answer<{ startCheckout: Sold }>> =>
  world.admin.ask<{ startCheckout: Sold }, object>(
    'mutation ($input: StartCheckoutInput!) { startCheckout(input: $input) { checkout { id url } } }',
    { input: { organizationId, planId: pro.id, promoCode } },
  );
const pay = (url: string | null | undefined, number: string): Promise<Response> =>
  fetch(`${url}/pay`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ number, ...(number && { expiry: '12/34', cvc: '123', name: 'Nora' }) }),
  });
const bought = async (id: string): Promise<(Told & { status: string })[]> =>
  (
    await world.admin.get<
      { organization: { subscriptions: { nodes: (Told & { status: string })[] } } },
      object
    >(`query ($id: ID!) { organization(id: $id) { subscriptions { nodes { status ${shown} } } } }`, { id })
  ).organization.subscriptions.nodes;
const eventually = (id: string) => expect.poll(() => bought(id), { timeout: 15_000 });
const redeemedBy = async (id: string): Promise<string[]> =>
  (
    await world.admin.get<{ organization: { promoRedemptions: { nodes: { status: string }[] } } }, object>(
      'query ($id: ID!) { organization(id: $id) { promoRedemptions { nodes { status } } } }',
      { id },
    )
  ).organization.promoRedemptions.nodes.map(({ status }) => status);

describe('a promo code at checkout', () => {
  test('is on the page and on the bill; a declined card holds it, and whoever buys has redeemed it', async () => {
    const promo = await made({ kind: 'PERCENTAGE', percent: 20, maxUses: 1 });
    const organization = await aNewcomer();
    const { data } = await sell(organization, promo.code.toLowerCase());
    const url = data?.startCheckout.checkout?.url;
    expect(await (await fetch(String(url))).text()).toMatch(/Discount[^]*10\.00[^]*Total[^]*39\.99/);
    await pay(url, '4000000000000341');
    expect(await redeemedBy(organization)).toEqual(['RESERVED']);
    expect((await sell(await aNewcomer(), promo.code)).code).toBe('PROMO_USED_UP');
    await pay(url, '4242424242424242');
    await eventually(organization).toMatchObject([
      { status: 'ACTIVE', promo: { code: promo.code }, recurringAfterDiscount: { amount: 3_999 } },
    ]);
    await expect.poll(() => redeemedBy(organization)).toEqual(['REDEEMED']);
    const { data: invoices } = await world.stripe.invoices.list({ limit: 1 });
    expect(invoices[0]).toMatchObject({ subtotal: 4_999, total: 3_999 });
    expect(await usesOf(promo.id)).toBe(1);
  });

  test('is given back when the page is closed, expires, or was never made', async () => {
    const promo = await made({ kind: 'AMOUNT', amountOff: 500, currency: 'USD', maxUses: 1 });
    const organization = await aNewcomer();
    const { data } = await sell(organization, promo.code);
    await world.admin.get<object, object>('mutation ($id: ID!) { expireCheckout(id: $id) { status } }', {
      id: data?.startCheckout.checkout?.id,
    });
    expect([await usesOf(promo.id), await redeemedBy(organization)]).toEqual([0, ['RELEASED']]);
    // at Stripe, where its time is over
    const again = await sell(organization, promo.code);
    const name = String(again.data?.startCheckout.checkout?.url).split('/').at(-1) ?? '';
    await world.stripe.checkout.sessions.expire(name);
    await expect.poll(() => usesOf(promo.id), { timeout: 10_000 }).toBe(0);
    await refuseNext('/v1/checkout/sessions');
    await sell(organization, promo.code);
    await expect.poll(() => usesOf(promo.id), { timeout: 10_000 }).toBe(0);
  });

  test('whose end nobody heard of is looked at when its time is over', async () => {
    const promo = await made({ kind: 'PERCENTAGE', percent: 10, maxUses: 1 });
    const organization = await aNewcomer();
    const { data } = await sell(organization, promo.code);
    const { id, url } = data?.startCheckout.checkout ?? {};
    world.news.on = false;
    await world.stripe.checkout.sessions.expire(String(url).split('/').at(-1) ?? '');
    world.news.on = true;
    await world.product.arrange(({ em }) =>
      em.execute(`update checkout set expires_at = expires_at - interval '2 days' where id = ?`, [id]),
    );
    await world.product.runtime.pool.query(
      `select graphile_worker.add_job('settle-overdue-checkouts', '{}')`,
    );
    await expect.poll(() => usesOf(promo.id), { timeout: 10_000 }).toBe(0);
  });

  test('for a plan for nothing asks for no card, and bills nothing', async () => {
    const promo = await made({ kind: 'FREE', planId: pro.id, maxUses: 25 });
    const organization = await aNewcomer();
    const { data } = await sell(organization, promo.code);
    const url = data?.startCheckout.checkout?.url;
    expect(await (await fetch(String(url))).text()).not.toContain('Card number');
    await pay(url, '');
    await eventually(organization).toMatchObject([
      { status: 'ACTIVE', promo: { code: promo.code }, recurringAfterDiscount: { amount: 0 } },
    ]);
  });
});

describe('a promo code for a subscription that Stripe bills', () => {
  const couponsOf = async (stripeId: string): Promise<Partial<Stripe.Coupon>[]> => {
    const { discounts } = await world.stripe.subscriptions.retrieve(stripeId, {
      expand: ['discounts.source.coupon'],
    });
    return discounts.flatMap((one) =>
      typeof one === 'object' && typeof one.source.coupon === 'object' && one.source.coupon
        ? [one.source.coupon]
        : [],
    );
  };

  test('is a coupon for it alone beside what was agreed, shares first, and both sides say the same', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const promo = await made({ kind: 'PERCENTAGE', percent: 20, duration: 'MONTHS', durationMonths: 3 });
    await agree(subscription.id, { kind: 'FIXED', amountOff: 500, currency: 'USD' });
    const { data } = await apply(subscription.id, promo.code);
    // (9500 - 20 %) - 500
    expect(data?.act).toMatchObject({
      status: 'SUCCEEDED',
      subscription: {
        ...{ promo: { code: promo.code }, discount: { note: `Agreed, ${promo.code}` } },
        recurringAfterDiscount: { amount: 7_100 },
      },
    });
    expect(await couponsOf(stripeId)).toMatchObject([
      { percent_off: 20, duration: 'repeating', duration_in_months: 3, name: promo.code, max_redemptions: 1 },
      { amount_off: 500, duration: 'forever' },
    ]);
    expect(await nextBill(stripeId)).toBe(7_100);
    const changed = await agree(subscription.id, { kind: 'PERCENTAGE', percent: 50 });
    expect(changed.data?.act.subscription).toMatchObject({
      ...{ promo: { code: promo.code }, recurringAfterDiscount: { amount: 3_800 } },
    });
    expect(await nextBill(stripeId)).toBe(3_800);
    const gone = await act('removePromoCode', 'PauseSubscriptionInput', { subscriptionId: subscription.id });
    expect(gone.data?.act.subscription).toMatchObject({
      ...{ promo: null, discount: { note: 'Agreed' }, recurringAfterDiscount: { amount: 4_750 } },
    });
    expect(await couponsOf(stripeId)).toMatchObject([{ percent_off: 50 }]);
    expect(await usesOf(promo.id)).toBe(1);
  });

  test('whose answer is lost is redeemed once; one that is refused is given back', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const promo = await made({ kind: 'PERCENTAGE', percent: 20 });
    world.trouble.kind = 'lose';
    await apply(subscription.id, promo.code);
    world.trouble.kind = undefined;
    await expect
      .poll(async () => (await bought(subscription.organization.id))[0]?.promo, { timeout: 15_000 })
      .toEqual({ code: promo.code });
    expect([(await couponsOf(stripeId)).length, await usesOf(promo.id)]).toEqual([1, 1]);
    const other = await world.aCompany();
    await refuseNext('/v1/subscriptions');
    const { data } = await apply(other.subscription.id, promo.code);
    expect(data?.act.status).toBe('FAILED');
    expect([await redeemedBy(other.organizationId), await usesOf(promo.id)]).toEqual([['RELEASED'], 1]);
  });
});
