import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer, aPrice, openWorld, start, type World } from './world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const submit = (path: string, fields: Record<string, string>): Promise<Response> =>
  fetch(new URL(path, world.sandbox.url), {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
const card = (number: string): Record<string, string> => ({
  ...{ number, expiry: '12/34', cvc: '123', name: 'Ada', email: 'ada@example.com' },
});
const urls = {
  success_url: 'http://shop.example/thanks?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'http://shop.example/cart',
};
const aSession = async (
  more: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Promise<Stripe.Checkout.Session> =>
  world.stripe.checkout.sessions.create({
    mode: 'subscription',
    line_items: [{ price: (await aPrice(world)).id, quantity: 3 }],
    ...urls,
    ...more,
  });
const at = (session: Stripe.Checkout.Session): string => new URL(session.url ?? '').pathname;

describe('a checkout session', () => {
  it('sells a subscription to somebody new, and goes back to where it was told', async () => {
    const session = await aSession();
    expect(session).toMatchObject({ status: 'open', payment_status: 'unpaid', amount_total: 5700 });
    const paid = await submit(`${at(session)}/pay`, card('4242424242424242'));
    expect(paid.headers.get('location')).toBe(`http://shop.example/thanks?session=${session.id}`);
    const done = await world.stripe.checkout.sessions.retrieve(session.id, {
      expand: ['subscription', 'customer', 'line_items'],
    });
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      subscription: { status: 'active' },
      customer: { email: 'ada@example.com' },
      line_items: { data: [{ quantity: 3, amount_total: 5700 }] },
    });
    const [event] = (await world.stripe.events.list({ type: 'checkout.session.completed' })).data;
    expect(event?.data.object).toMatchObject({ id: session.id });
  });

  it('says that a card is declined, leaves nothing behind, and takes another', async () => {
    const session = await aSession();
    const declined = await submit(`${at(session)}/pay`, card('4000000000009995'));
    expect(await declined.text()).toContain('Your card has insufficient funds.');
    expect((await world.stripe.checkout.sessions.retrieve(session.id)).customer).toBeNull();
    expect((await submit(`${at(session)}/pay`, card('4242424242424242'))).status).toBe(303);
  });

  it.each([
    ['complete', 'complete', 'active'],
    ['fail', 'open', 'incomplete_expired'],
  ])('sends the owner of a 3-D Secure card to the bank: %s', async (outcome, status, subscription) => {
    const customer = await world.stripe.customers.create({ email: 'careful@example.com' });
    const session = await aSession({ customer: customer.id });
    const asked = await submit(`${at(session)}/pay`, card('4000002500003155'));
    const bank = asked.headers.get('location') ?? '';
    expect(bank).toMatch(/^\/sandbox\/stripe\/authenticate\/pi_/);
    await submit(bank, { outcome });
    expect((await world.stripe.checkout.sessions.retrieve(session.id)).status).toBe(status);
    const made = await world.stripe.subscriptions.list({ customer: customer.id, status: 'all' });
    expect(made.data.map((one) => one.status)).toEqual([subscription]);
  });

  it('takes nothing today where days are free, and says what follows', async () => {
    const session = await aSession({ subscription_data: { trial_period_days: 14 } });
    const page = await (await fetch(new URL(at(session), world.sandbox.url))).text();
    expect(page.replace(/\s+/g, ' ')).toMatch(
      /<h1>Start trial<\/h1>.*From \w+ \d+, \d+ on<\/th> <td>\$57\.00<.*Total due today<\/th> <td>\$0\.00</,
    );
    await submit(`${at(session)}/pay`, card('4242424242424242'));
    const [made] = (await world.stripe.subscriptions.list({ limit: 1 })).data;
    expect(made?.status).toBe('trialing');
  });

  it('sells once, or only saves a card', async () => {
    const product = await world.stripe.products.create({ name: 'Report' });
    const price = await world.stripe.prices.create({
      product: product.id,
      currency: 'usd',
      unit_amount: 4900,
    });
    const once = await aSession({ mode: 'payment', line_items: [{ price: price.id, quantity: 1 }] });
    await submit(`${at(once)}/pay`, card('4242424242424242'));
    expect(
      await world.stripe.checkout.sessions.retrieve(once.id, { expand: ['payment_intent'] }),
    ).toMatchObject({ payment_status: 'paid', payment_intent: { amount_received: 4900 } });
    const customer = await world.stripe.customers.create({});
    const saving = await world.stripe.checkout.sessions.create({
      mode: 'setup',
      customer: customer.id,
      ...urls,
    });
    await submit(`${at(saving)}/pay`, card('4242424242424242'));
    expect((await world.stripe.paymentMethods.list({ customer: customer.id })).data).toHaveLength(1);
  });

  it('takes a promotion code, whose limits hold', async () => {
    const coupon = await world.stripe.coupons.create({ percent_off: 25, duration: 'once' });
    await world.stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: coupon.id },
      code: 'WELCOME25',
      max_redemptions: 1,
    });
    const session = await aSession({ allow_promotion_codes: true });
    expect(await (await submit(`${at(session)}/code`, { code: 'nonsense' })).text()).toContain(
      'This code is invalid',
    );
    await submit(`${at(session)}/code`, { code: 'welcome25' });
    expect((await world.stripe.checkout.sessions.retrieve(session.id)).amount_total).toBe(4275);
    await submit(`${at(session)}/pay`, card('4242424242424242'));
    expect(await world.stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice'] })).toMatchObject({
      invoice: { subtotal: 5700, total: 4275 },
    });
    expect(await world.stripe.coupons.retrieve(coupon.id)).toMatchObject({ times_redeemed: 1 });
    const second = await aSession({ allow_promotion_codes: true });
    expect(await (await submit(`${at(second)}/code`, { code: 'WELCOME25' })).text()).toContain(
      'This code is invalid',
    );
  });

  it('expires after a day', async () => {
    const session = await aSession();
    world.clock.now = new Date(start.getTime() + 86_400_000);
    await world.sandbox.tick();
    world.clock.now = start;
    expect(await world.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'expired',
      url: null,
    });
    const page = await fetch(world.sandbox.url + at(session));
    expect(await page.text()).toContain('This page has expired');
  });
});

describe('a hosted invoice', () => {
  it('is read, paid and downloaded', async () => {
    const customer = await aCustomer(world);
    const draft = await world.stripe.invoices.create({
      customer: customer.id,
      collection_method: 'send_invoice',
    });
    await world.stripe.invoiceItems.create({
      ...{
        customer: customer.id,
        invoice: draft.id,
        amount: 1500,
        currency: 'usd',
        description: 'Set-up (once)',
      },
    });
    const open = await world.stripe.invoices.finalizeInvoice(draft.id);
    const page = new URL(open.hosted_invoice_url ?? '').pathname;
    expect(await (await fetch(world.sandbox.url + page)).text()).toContain('$15.00 due');
    expect(await (await submit(`${page}/pay`, card('4000000000000341'))).text()).toContain('declined');
    await submit(`${page}/pay`, card('4242424242424242'));
    expect(await world.stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'paid', attempt_count: 2 });
    const pdf = Buffer.from(await (await fetch(new URL(open.invoice_pdf ?? ''))).arrayBuffer());
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.4');
    expect(pdf.toString('latin1')).toContain('$15.00    Set-up \\(once\\)');
    const xref = Number(/startxref\n(\d+)/.exec(pdf.toString('latin1'))?.[1]);
    expect(pdf.subarray(xref, xref + 4).toString()).toBe('xref');
  });
});

describe('the billing portal', () => {
  it('takes another card, and ends and keeps a subscription', async () => {
    const customer = await aCustomer(world);
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: (await aPrice(world)).id }],
    });
    const portal = await world.stripe.billingPortal.sessions.create({ customer: customer.id });
    const page = new URL(portal.url).pathname;
    await submit(`${page}/subscription`, { subscription: subscription.id, ends: 'true' });
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).cancel_at_period_end).toBe(true);
    await submit(`${page}/card`, card('5555555555554444'));
    expect(await (await fetch(world.sandbox.url + page)).text()).toContain('mastercard that ends in 4444');
    const other = await aCustomer(world);
    const foreign = await world.stripe.billingPortal.sessions.create({ customer: other.id });
    const refused = await submit(`${new URL(foreign.url).pathname}/subscription`, {
      ...{ subscription: subscription.id, ends: 'false' },
    });
    expect(await refused.text()).toContain('There is no such subscription');
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).cancel_at_period_end).toBe(true);
  });
});
