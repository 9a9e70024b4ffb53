import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer, openWorld, start, type World } from './world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const pay = (
  customer: Stripe.Customer,
  method: string,
  more: Partial<Stripe.PaymentIntentCreateParams> = {},
) =>
  world.stripe.paymentIntents.create({
    amount: 5000,
    currency: 'usd',
    customer: customer.id,
    payment_method: method,
    confirm: true,
    ...more,
  });

describe('a payment method', () => {
  it('stands for a test card by name, token or number, and is attached, defaulted and detached', async () => {
    const customer = await world.stripe.customers.create({ email: 'card@example.com' });
    const card = await world.stripe.paymentMethods.create({
      type: 'card',
      card: { number: '4242 4242 4242 4242', exp_month: 3, exp_year: 2030, cvc: '123' },
    });
    expect(card.card).toMatchObject({ brand: 'visa', last4: '4242', exp_month: 3, exp_year: 2030 });
    await world.stripe.paymentMethods.attach(card.id, { customer: customer.id });
    await world.stripe.customers.update(customer.id, {
      invoice_settings: { default_payment_method: card.id },
    });
    const { data } = await world.stripe.customers.listPaymentMethods(customer.id);
    expect(data.map(({ id }) => id)).toEqual([card.id]);
    await world.stripe.paymentMethods.detach(card.id);
    expect(await world.stripe.customers.retrieve(customer.id)).toMatchObject({
      invoice_settings: { default_payment_method: null },
    });
    expect((await world.stripe.paymentMethods.list({ customer: customer.id })).data).toEqual([]);
  });

  // https://docs.stripe.com/testing#declined-payments: these cannot be attached to a customer
  it.each([
    ['4000000000000002', 'card_declined', 'generic_decline'],
    ['4000000000009995', 'card_declined', 'insufficient_funds'],
    ['4000000000009987', 'card_declined', 'lost_card'],
    ['4000000000000069', 'expired_card', ''],
    ['4000000000000127', 'incorrect_cvc', ''],
    ['4000000000000119', 'processing_error', ''],
  ])('%s is not kept: %s %s', async (number, code, declineCode) => {
    const customer = await world.stripe.customers.create({});
    const card = await world.stripe.paymentMethods.create({ type: 'card', card: { number } });
    const refused = await world.stripe.paymentMethods
      .attach(card.id, { customer: customer.id })
      .catch((error: Stripe.errors.StripeCardError) => error);
    expect(refused).toMatchObject({ type: 'StripeCardError', statusCode: 402, code });
    expect((refused as Stripe.errors.StripeCardError).decline_code).toBe(declineCode);
  });

  it('is refused when its number is none, or its time is over', async () => {
    const create = (card: Stripe.PaymentMethodCreateParams.Card) =>
      world.stripe.paymentMethods.create({ type: 'card', card });
    await expect(create({ number: '4242424242424241' })).rejects.toMatchObject({ code: 'incorrect_number' });
    await expect(create({ number: '4242424242424242', exp_month: 1, exp_year: 2020 })).rejects.toMatchObject({
      code: 'invalid_expiry_year',
    });
  });
});

describe('a payment intent', () => {
  it('takes the money: charge, balance transaction and fee', async () => {
    const customer = await aCustomer(world);
    const intent = await pay(customer, 'pm_card_visa', {
      expand: ['latest_charge.balance_transaction'],
      metadata: { order: '7' },
    });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 5000 });
    expect(intent.latest_charge).toMatchObject({
      paid: true,
      metadata: { order: '7' },
      // 2.9 % and 30 cents, as https://stripe.com/pricing says
      balance_transaction: { amount: 5000, fee: 175, net: 4825, type: 'charge' },
    });
  });

  it('that is declined answers 402 with its decline code, and the failed charge stays on record', async () => {
    const customer = await aCustomer(world);
    const declined = await pay(customer, 'pm_card_visa_chargeDeclinedInsufficientFunds').catch(
      (error: Stripe.errors.StripeCardError) => error,
    );
    expect(declined).toMatchObject({
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      message: 'Your card has insufficient funds.',
    });
    const id = (declined as Stripe.errors.StripeCardError).payment_intent?.id ?? '';
    expect(await world.stripe.paymentIntents.retrieve(id)).toMatchObject({
      status: 'requires_payment_method',
      payment_method: null,
      last_payment_error: { decline_code: 'insufficient_funds' },
    });
    const { data } = await world.stripe.charges.list({ payment_intent: id });
    expect(data).toMatchObject([{ status: 'failed', failure_code: 'card_declined' }]);
  });

  it('asks for the owner of a 3-D Secure card, and declines when the owner is away', async () => {
    const customer = await aCustomer(world);
    const intent = await pay(customer, 'pm_card_threeDSecure2Required');
    expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
    await expect(pay(customer, 'pm_card_threeDSecure2Required', { off_session: true })).rejects.toMatchObject(
      { statusCode: 402, code: 'authentication_required' },
    );
    const canceled = await world.stripe.paymentIntents.cancel(intent.id);
    expect(canceled).toMatchObject({ status: 'canceled', canceled_at: start.getTime() / 1000 });
    await expect(world.stripe.paymentIntents.confirm(intent.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });
});

describe('a setup intent', () => {
  it('keeps a card for later', async () => {
    const customer = await world.stripe.customers.create({});
    const setup = await world.stripe.setupIntents.create({
      customer: customer.id,
      payment_method: 'pm_card_visa',
      confirm: true,
    });
    expect(setup.status).toBe('succeeded');
    expect((await world.stripe.paymentMethods.list({ customer: customer.id })).data).toHaveLength(1);
  });

  it('waits for the owner where the card wants it', async () => {
    const setup = await world.stripe.setupIntents.create({
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      confirm: true,
    });
    expect(setup).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
  });
});

describe('a refund', () => {
  const paid = async (method = 'pm_card_visa'): Promise<string> =>
    (await pay(await aCustomer(world), method)).id;

  it('is full or in parts, and never more than the charge', async () => {
    const intent = await paid();
    const part = await world.stripe.refunds.create({
      payment_intent: intent,
      amount: 2000,
      reason: 'requested_by_customer',
    });
    expect(part).toMatchObject({ status: 'succeeded', amount: 2000, reason: 'requested_by_customer' });
    await expect(world.stripe.refunds.create({ payment_intent: intent, amount: 3001 })).rejects.toMatchObject(
      { statusCode: 400, message: expect.stringContaining('$30.01') as string },
    );
    expect(await world.stripe.refunds.create({ payment_intent: intent })).toMatchObject({ amount: 3000 });
    await expect(world.stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    const [charge] = (await world.stripe.charges.list({ payment_intent: intent })).data;
    expect(charge).toMatchObject({ refunded: true, amount_refunded: 5000 });
    const moved = await world.stripe.balanceTransactions.list({ type: 'refund', limit: 2 });
    expect(moved.data.map(({ amount, fee }) => ({ amount, fee }))).toEqual([
      { amount: -3000, fee: 0 },
      { amount: -2000, fee: 0 },
    ]);
  });

  // https://docs.stripe.com/testing#refunds
  it('of one test card is pending first, and of another fails after it had succeeded', async () => {
    const pending = await world.stripe.refunds.create({
      payment_intent: await paid('pm_card_pendingRefund'),
    });
    const failing = await world.stripe.refunds.create({ payment_intent: await paid('pm_card_refundFail') });
    expect([pending.status, failing.status]).toEqual(['pending', 'succeeded']);
    world.clock.now = new Date(start.getTime() + 61_000);
    await world.sandbox.tick();
    expect((await world.stripe.refunds.retrieve(pending.id)).status).toBe('succeeded');
    const failed = await world.stripe.refunds.retrieve(failing.id, { expand: ['charge'] });
    expect(failed).toMatchObject({
      status: 'failed',
      failure_reason: 'expired_or_canceled_card',
      charge: { amount_refunded: 0, refunded: false },
    });
    world.clock.now = start;
  });
});
