import type Stripe from 'stripe';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer, aPrice, aSubscription, itemOf, openWorld, start, type World } from './world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterEach(() => void (world.clock.now = start));
afterAll(() => world.close());

const at = (date: string): number => new Date(date).getTime() / 1000;
const goTo = async (date: string | Date): Promise<void> => {
  world.clock.now = new Date(date);
  await world.sandbox.tick();
};
const latest = async (subscription: Stripe.Subscription): Promise<Stripe.Invoice> => {
  const { data } = await world.stripe.invoices.list({ subscription: subscription.id, limit: 1 });
  if (!data[0]) throw new Error('no invoice');
  return data[0];
};
const events = async (object: string): Promise<string[]> => {
  const { data } = await world.stripe.events.list({ limit: 100 });
  return data
    .filter((event) => (event.data.object as { id: string }).id === object)
    .map(({ type }) => type)
    .reverse();
};

describe('an invoice', () => {
  it('is written by hand, finalized, and paid', async () => {
    const customer = await aCustomer(world);
    const draft = await world.stripe.invoices.create({ customer: customer.id, description: 'Consulting' });
    await world.stripe.invoiceItems.create({
      ...{ customer: customer.id, invoice: draft.id, amount: 12_000, currency: 'usd' },
      description: 'A day',
    });
    const open = await world.stripe.invoices.finalizeInvoice(draft.id);
    expect(open).toMatchObject({ status: 'open', amount_due: 12_000 });
    expect(open.number).toMatch(/^[A-Z0-9]+-0001$/);
    const paid = await world.stripe.invoices.pay(open.id, { expand: ['payments'] });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 12_000, amount_remaining: 0 });
    expect(paid.payments?.data[0]).toMatchObject({ status: 'paid' });
    expect(await events(paid.id)).toEqual([
      'invoice.created',
      'invoice.updated',
      'invoice.finalized',
      'invoice.paid',
      'invoice.payment_succeeded',
    ]);
    await expect(world.stripe.invoices.pay(paid.id)).rejects.toMatchObject({ code: 'invoice_already_paid' });
    await expect(world.stripe.invoices.voidInvoice(paid.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('is sent, falls due, and is paid by other means', async () => {
    const customer = await aCustomer(world);
    const price = await aPrice(world);
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      collection_method: 'send_invoice',
      days_until_due: 14,
    });
    expect(subscription.status).toBe('active');
    const open = await latest(subscription);
    expect(open).toMatchObject({ status: 'open', due_date: start.getTime() / 1000 + 14 * 86_400 });
    await goTo('2026-03-15T00:00:01Z');
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
    expect(await events(open.id)).toContain('invoice.overdue');
    await world.stripe.invoices.pay(open.id, { paid_out_of_band: true });
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
  });

  it('that is void or uncollectible is collected no more', async () => {
    const customer = await aCustomer(world);
    const written = async (): Promise<Stripe.Invoice> => {
      const draft = await world.stripe.invoices.create({ customer: customer.id });
      await world.stripe.invoiceItems.create({
        ...{ customer: customer.id, invoice: draft.id, amount: 900, currency: 'usd' },
      });
      return world.stripe.invoices.finalizeInvoice(draft.id);
    };
    const voided = await world.stripe.invoices.voidInvoice((await written()).id, { expand: ['payments'] });
    expect(voided.status).toBe('void');
    const lost = await world.stripe.invoices.markUncollectible((await written()).id);
    expect(lost.status).toBe('uncollectible');
    await expect(world.stripe.invoices.pay(voided.id)).rejects.toMatchObject({ statusCode: 400 });
    // https://docs.stripe.com/invoicing/overview: an uncollectible invoice can still be paid
    expect((await world.stripe.invoices.pay(lost.id)).status).toBe('paid');
  });
});

describe('failed payments', () => {
  const failing = async (): Promise<Stripe.Subscription> => {
    const subscription = await aSubscription(world);
    return world.stripe.subscriptions.update(subscription.id, {
      default_payment_method: 'pm_card_chargeCustomerFail',
    });
  };

  it('are tried again on the days of the settings, and then the subscription is canceled', async () => {
    const subscription = await failing();
    const statuses: string[] = [];
    const attempts: number[] = [];
    for (const day of ['04-01', '04-04', '04-09', '04-16']) {
      await goTo(`2026-${day}T00:00:00Z`);
      statuses.push((await world.stripe.subscriptions.retrieve(subscription.id)).status);
      attempts.push((await latest(subscription)).attempt_count);
    }
    expect(attempts).toEqual([1, 2, 3, 4]);
    expect(statuses).toEqual(['past_due', 'past_due', 'past_due', 'canceled']);
    expect(await world.stripe.subscriptions.retrieve(subscription.id)).toMatchObject({
      cancellation_details: { reason: 'payment_failed' },
      ended_at: at('2026-04-16T00:00:00Z'),
    });
  });

  it('end when the customer has another card', async () => {
    const subscription = await failing();
    await goTo('2026-04-01T00:00:00Z');
    await world.stripe.subscriptions.update(subscription.id, { default_payment_method: 'pm_card_visa' });
    await goTo('2026-04-04T00:00:00Z');
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
    expect(await latest(subscription)).toMatchObject({ status: 'paid', attempt_count: 2 });
  });

  it('of a first invoice leave the subscription incomplete, and after 23 hours it is over', async () => {
    const customer = await aCustomer(world, 'pm_card_chargeCustomerFail');
    const price = await aPrice(world);
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
    });
    expect(subscription.status).toBe('incomplete');
    await goTo('2026-03-01T23:00:00Z');
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).status).toBe('incomplete_expired');
    expect((await latest(subscription)).status).toBe('void');
  });

  it('answer 402 when the invoice is paid by hand', async () => {
    const subscription = await failing();
    await goTo('2026-04-01T00:00:00Z');
    const invoice = await latest(subscription);
    await expect(world.stripe.invoices.pay(invoice.id)).rejects.toMatchObject({
      statusCode: 402,
      decline_code: 'generic_decline',
    });
    expect((await latest(subscription)).attempt_count).toBe(2);
  });
});

describe('a subscription', () => {
  it('is canceled at once, with the rest of its period given back', async () => {
    const subscription = await aSubscription(world);
    world.clock.now = new Date('2026-03-16T12:00:00Z');
    const canceled = await world.stripe.subscriptions.cancel(subscription.id, {
      ...{ prorate: true, invoice_now: true },
      cancellation_details: { comment: 'Moved', feedback: 'switched_service' },
      expand: ['latest_invoice'],
    });
    // 15.5 of 31 days of 9500
    expect(canceled).toMatchObject({
      status: 'canceled',
      cancellation_details: { comment: 'Moved', feedback: 'switched_service' },
      latest_invoice: { total: -4750, status: 'paid' },
    });
    expect(await world.stripe.customers.retrieve(String(subscription.customer))).toMatchObject({
      balance: -4750,
    });
  });

  it('is to be canceled with its period, and then is not', async () => {
    const subscription = await aSubscription(world);
    const leaving = await world.stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
    expect(leaving.cancel_at).toBe(itemOf(subscription).current_period_end);
    const staying = await world.stripe.subscriptions.update(subscription.id, { cancel_at_period_end: false });
    expect(staying).toMatchObject({ cancel_at: null, canceled_at: null, status: 'active' });
  });

  // https://docs.stripe.com/billing/subscriptions/pause-payment
  it.each([
    ['keep_as_draft', 'draft'],
    ['mark_uncollectible', 'uncollectible'],
    ['void', 'void'],
  ] as const)(
    'whose collection is paused with %s goes on, with invoices that are %s',
    async (behavior, status) => {
      const subscription = await aSubscription(world);
      await world.stripe.subscriptions.update(subscription.id, {
        pause_collection: { behavior, resumes_at: at('2026-04-10T00:00:00Z') },
      });
      await goTo('2026-04-01T00:00:00Z');
      expect((await latest(subscription)).status).toBe(status);
      await goTo('2026-04-10T00:00:00Z');
      expect(await world.stripe.subscriptions.retrieve(subscription.id)).toMatchObject({
        status: 'active',
        pause_collection: null,
      });
    },
  );

  it('is paused, bills nothing meanwhile, and is resumed with a period of its own', async () => {
    const subscription = await aSubscription(world);
    world.clock.now = new Date('2026-03-16T12:00:00Z');
    const paused = await world.stripe.subscriptions.pause(subscription.id);
    expect(paused).toMatchObject({
      status: 'paused',
      status_details: { paused: { subscription: { type: 'pause_requested' } } },
    });
    await goTo('2026-05-20T00:00:00Z');
    expect(await latest(subscription)).toMatchObject({ billing_reason: 'subscription_create' });
    const resumed = await world.stripe.subscriptions.resume(subscription.id, {
      payment_behavior: 'resume_on_payment_success',
      expand: ['latest_invoice'],
    });
    expect(resumed).toMatchObject({ status: 'active', latest_invoice: { total: 9500 - 4750 } });
    expect(itemOf(resumed).current_period_end).toBe(at('2026-06-20T00:00:00Z'));
  });

  it('moves to another interval at once, with a period and an invoice of its own', async () => {
    const subscription = await aSubscription(world, 1, 3100);
    const product = itemOf(subscription).price.product as string;
    const yearly = await world.stripe.prices.create({
      ...{ product, currency: 'usd', unit_amount: 30_000, recurring: { interval: 'year' } },
    });
    world.clock.now = new Date('2026-03-16T00:00:00Z');
    const after = await world.stripe.subscriptions.update(subscription.id, {
      items: [{ id: itemOf(subscription).id, price: yearly.id }],
      expand: ['latest_invoice'],
    });
    // 16 of 31 days of 3100 come back
    expect(after.latest_invoice).toMatchObject({ total: 30_000 - 1600, status: 'paid' });
    expect(itemOf(after).current_period_end).toBe(at('2027-03-16T00:00:00Z'));
  });

  it('changes plan and seats when its schedule says so', async () => {
    const subscription = await aSubscription(world, 5, 1900);
    const bigger = await aPrice(world, 4900);
    const schedule = await world.stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
    const [now] = schedule.phases;
    await world.stripe.subscriptionSchedules.update(schedule.id, {
      phases: [
        {
          items: [{ price: itemOf(subscription).price.id, quantity: 5 }],
          ...{ start_date: now?.start_date ?? 0, end_date: now?.end_date ?? 0 },
        },
        { items: [{ price: bigger.id, quantity: 3 }], duration: { interval: 'month' } },
      ],
    });
    expect(itemOf(await world.stripe.subscriptions.retrieve(subscription.id))).toMatchObject({ quantity: 5 });
    await goTo('2026-04-01T00:00:00Z');
    const moved = await world.stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] });
    expect(itemOf(moved)).toMatchObject({ quantity: 3, price: { id: bigger.id } });
    expect(moved.latest_invoice).toMatchObject({ total: 14_700 });
    await goTo('2026-05-01T00:00:00Z');
    expect(await world.stripe.subscriptionSchedules.retrieve(schedule.id)).toMatchObject({
      status: 'released',
      released_subscription: subscription.id,
    });
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).schedule).toBeNull();
  });

  it('says three days before that its trial will end', async () => {
    const customer = await aCustomer(world);
    const price = await aPrice(world);
    const subscription = await world.stripe.subscriptions.create({
      ...{ customer: customer.id, items: [{ price: price.id }], trial_period_days: 14 },
    });
    await goTo('2026-03-12T00:00:00Z');
    expect(await events(subscription.id)).toContain('customer.subscription.trial_will_end');
  });
});

describe('a test clock', () => {
  it('carries its customers over three months by itself, while everybody else stays', async () => {
    const clock = await world.stripe.testHelpers.testClocks.create({
      frozen_time: at('2026-01-31T00:00:00Z'),
    });
    const customer = await world.stripe.customers.create({
      test_clock: clock.id,
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const price = await aPrice(world);
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
    });
    await world.stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: at('2026-05-01T00:00:00Z') });
    const { data } = await world.stripe.invoices.list({ subscription: subscription.id });
    expect(data.map(({ created }) => new Date(created * 1000).toISOString().slice(5, 10))).toEqual([
      ...['04-30', '03-31', '02-28', '01-31'],
    ]);
  });
});
