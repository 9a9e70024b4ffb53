import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer, aPrice, aSubscription, itemOf, openWorld, start, type World } from './world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const seconds = (date: Date): number => date.getTime() / 1000;

describe('a new subscription', () => {
  it('is active once its first period is paid, and its period stands on its item', async () => {
    const subscription = await aSubscription(world);
    expect(subscription).toMatchObject({ object: 'subscription', status: 'active', currency: 'usd' });
    expect(itemOf(subscription)).toMatchObject({
      quantity: 5,
      current_period_start: seconds(start),
      current_period_end: seconds(new Date('2026-04-01T00:00:00Z')),
    });
    expect(subscription).not.toHaveProperty('current_period_end');
  });

  it('has an invoice with its parent and, when asked for, its payments', async () => {
    const subscription = await aSubscription(world);
    const id = String(subscription.latest_invoice);
    const invoice = await world.stripe.invoices.retrieve(id, { expand: ['payments', 'customer'] });
    expect(invoice).toMatchObject({
      status: 'paid',
      total: 9500,
      amount_paid: 9500,
      customer: { name: 'Ada' },
    });
    expect(invoice.parent?.subscription_details?.subscription).toBe(subscription.id);
    expect(invoice.payments?.data[0]).toMatchObject({ status: 'paid', amount_paid: 9500 });
    expect(await world.stripe.invoices.retrieve(id)).not.toHaveProperty('payments');
  });

  it('stays incomplete when the card is declined', async () => {
    const customer = await aCustomer(world, 'pm_card_chargeCustomerFail');
    const price = await aPrice(world);
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
    });
    expect(subscription.status).toBe('incomplete');
  });

  it('costs nothing while it is a trial, and is charged when the trial ends', async () => {
    const customer = await aCustomer(world);
    const price = await aPrice(world);
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id, quantity: 2 }],
      trial_period_days: 14,
      expand: ['latest_invoice'],
    });
    expect(subscription).toMatchObject({ status: 'trialing', latest_invoice: { total: 0, status: 'paid' } });
    world.clock.now = new Date('2026-03-15T00:00:00Z');
    await world.sandbox.tick();
    const after = await world.stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] });
    expect(after).toMatchObject({ status: 'active', latest_invoice: { total: 3800 } });
    expect(itemOf(after).current_period_end).toBe(seconds(new Date('2026-04-15T00:00:00Z')));
    world.clock.now = start;
  });
});

describe('a subscription that began elsewhere', () => {
  it('keeps its start and its next billing day, and is not charged for the time before', async () => {
    const customer = await aCustomer(world);
    const price = await aPrice(world);
    const anchor = seconds(new Date('2026-03-20T00:00:00Z'));
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      backdate_start_date: seconds(new Date('2025-12-20T00:00:00Z')),
      billing_cycle_anchor: anchor,
      proration_behavior: 'none',
      expand: ['latest_invoice'],
    });
    expect(subscription).toMatchObject({ status: 'active', latest_invoice: { total: 0 } });
    expect(subscription.start_date).toBe(seconds(new Date('2025-12-20T00:00:00Z')));
    expect(itemOf(subscription)).toMatchObject({
      current_period_start: seconds(new Date('2026-02-20T00:00:00Z')),
      current_period_end: anchor,
    });
  });

  it('is charged for the periods since its start, where that is asked for', async () => {
    const customer = await aCustomer(world);
    const price = await aPrice(world);
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id, quantity: 2 }],
      backdate_start_date: seconds(new Date('2026-01-06T00:00:00Z')),
      billing_cycle_anchor: seconds(new Date('2026-03-20T00:00:00Z')),
      expand: ['latest_invoice'],
    });
    const { total, lines } = subscription.latest_invoice as Stripe.Invoice;
    // 14 of the 31 days until January 20, and two months
    expect(lines.data.map(({ amount }) => amount)).toEqual([1_716, 3_800, 3_800]);
    expect(total).toBe(9_316);
    expect(subscription.status).toBe('active');
  });
});

describe('time', () => {
  it('renews each period that has ended, on the day of the anchor', async () => {
    world.clock.now = new Date('2026-01-31T12:00:00Z');
    const subscription = await aSubscription(world);
    world.clock.now = new Date('2026-05-01T00:00:00Z');
    await world.sandbox.tick();
    const invoices = await world.stripe.invoices.list({ subscription: subscription.id });
    expect(
      invoices.data.map((invoice) => new Date(invoice.created * 1000).toISOString().slice(0, 10)),
    ).toEqual(['2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31']);
    world.clock.now = start;
  });

  it('leaves a declined renewal past due, and ends what was to be canceled', async () => {
    const failing = await aSubscription(world);
    await world.stripe.subscriptions.update(failing.id, {
      default_payment_method: 'pm_card_chargeCustomerFail',
    });
    const leaving = await aSubscription(world);
    await world.stripe.subscriptions.update(leaving.id, { cancel_at_period_end: true });
    world.clock.now = new Date('2026-04-01T00:00:00Z');
    await world.sandbox.tick();
    expect((await world.stripe.subscriptions.retrieve(failing.id)).status).toBe('past_due');
    expect((await world.stripe.subscriptions.retrieve(leaving.id)).status).toBe('canceled');
    world.clock.now = start;
  });
});

describe('a canceled subscription', () => {
  it('is found only when asked for, and takes no more changes', async () => {
    const subscription = await aSubscription(world);
    expect((await world.stripe.subscriptions.cancel(subscription.id)).status).toBe('canceled');
    const customer = String(subscription.customer);
    expect((await world.stripe.subscriptions.list({ customer })).data).toEqual([]);
    expect((await world.stripe.subscriptions.list({ customer, status: 'canceled' })).data).toHaveLength(1);
    const change = world.stripe.subscriptions.update(subscription.id, {
      items: [{ id: itemOf(subscription).id, quantity: 9 }],
    });
    await expect(change).rejects.toMatchObject({ statusCode: 400 });
  });
});
