import 'reflect-metadata';
import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { readStripeEvent } from '../../server/billing/stripe/stripe-event.ts';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';

const subscription = (more: object = {}): Stripe.Subscription =>
  ({
    ...{ id: 'sub_1', object: 'subscription', customer: 'cus_1', status: 'active', created: 1_750_000_000 },
    ...{ start_date: 1_740_000_000, pause_collection: null, trial_end: null, metadata: {} },
    items: { object: 'list', data: [item(5)] },
    ...more,
  }) as unknown as Stripe.Subscription;
const item = (quantity: number, usage: 'licensed' | 'metered' = 'licensed'): object => ({
  ...{ id: 'si_1', object: 'subscription_item', quantity },
  ...{ current_period_start: 1_750_000_000, current_period_end: 1_752_592_000 },
  price: { id: `price_${usage}`, currency: 'usd', unit_amount: 1900, recurring: { usage_type: usage } },
});
const event = (type: string, object: object, previous?: object, more: object = {}): Stripe.Event =>
  ({
    ...{ id: 'evt_1', object: 'event', type, created: 1_750_000_100, request: null },
    data: { object, ...(previous && { previous_attributes: previous }) },
    ...more,
  }) as unknown as Stripe.Event;
const titleOf = (...args: Parameters<typeof event>): string | null => readStripeEvent(event(...args)).title;

describe('a subscription of Stripe', () => {
  test('reads in our words, with the period of its item', () => {
    expect(readSubscription(subscription())).toEqual({
      id: 'sub_1',
      customerId: 'cus_1',
      priceId: 'price_licensed',
      status: 'ACTIVE',
      quantity: 5,
      unitAmount: 1900,
      currency: 'USD',
      currentPeriodStart: new Date(1_750_000_000_000),
      currentPeriodEnd: new Date(1_752_592_000_000),
      trialEndsAt: null,
      endedAt: null,
      createdAt: new Date(1_740_000_000_000),
      organizationId: null,
    });
  });

  test('is paused when its collection is, although Stripe calls it active', () => {
    const paused = subscription({ pause_collection: { behavior: 'void', resumes_at: null } });
    expect(readSubscription(paused).status).toBe('PAUSED');
  });

  test('counts the seats of the licensed item', () => {
    const mixed = subscription({ items: { data: [item(1, 'metered'), item(7)] } });
    expect(readSubscription(mixed)).toMatchObject({ quantity: 7, priceId: 'price_licensed' });
  });

  test('does without fields that another host leaves out', () => {
    const bare = {
      ...{ id: 'sub_2', object: 'subscription', customer: { id: 'cus_2' }, status: 'trialing', created: 1 },
      items: { data: [{ price: { id: 'price_2', currency: 'eur' } }] },
    } as unknown as Stripe.Subscription;
    expect(readSubscription(bare)).toMatchObject({
      customerId: 'cus_2',
      quantity: 1,
      currentPeriodEnd: null,
    });
  });

  test('without a price, or of a status that we do not know, is refused with a sentence', () => {
    expect(() => readSubscription(subscription({ items: { data: [] } }))).toThrow('has no price at Stripe');
    expect(() => readSubscription(subscription({ status: 'dreaming' }))).toThrow('dreaming');
  });
});

describe('an event of Stripe', () => {
  test('names the subscription, also of an invoice, and the request that caused it', () => {
    const mine = event(
      'customer.subscription.updated',
      subscription(),
      {},
      {
        request: { id: 'req_1', idempotency_key: 'command-1' },
      },
    );
    expect(readStripeEvent(mine)).toMatchObject({ subscriptionId: 'sub_1', causedBy: 'command-1' });
    const parent = { subscription_details: { subscription: 'sub_1' } };
    const invoice = { object: 'invoice', currency: 'usd', amount_paid: 0, parent };
    expect(readStripeEvent(event('invoice.paid', invoice))).toMatchObject({
      subscriptionId: 'sub_1',
      causedBy: null,
    });
    expect(readStripeEvent(event('customer.created', { object: 'customer' }))).toMatchObject({
      subscriptionId: null,
    });
  });

  test.each([
    ['Subscription began with 5 seats', 'customer.subscription.created', undefined],
    ['Seats changed from 2 to 5', 'customer.subscription.updated', { items: { data: [item(2)] } }],
    ['Status changed from past due to active', 'customer.subscription.updated', { status: 'past_due' }],
    ['Will end with its period', 'customer.subscription.updated', { cancel_at_period_end: false }],
    ['Will go on after its period', 'customer.subscription.updated', { cancel_at_period_end: true }],
    [null, 'customer.subscription.updated', { latest_invoice: 'in_0' }],
    ['Subscription ended', 'customer.subscription.deleted', undefined],
    ['The trial ends soon', 'customer.subscription.trial_will_end', undefined],
    [null, 'customer.subscription.something_new', undefined],
  ])('tells "%s" of %s', (title, type, previous) => {
    expect(titleOf(type, subscription(), previous)).toBe(title);
  });

  test.each([
    ['Paid $152.00', 'invoice.paid', { amount_paid: 15_200 }],
    [null, 'invoice.paid', { amount_paid: 0 }],
    ['Payment of $152.00 failed', 'invoice.payment_failed', { amount_due: 15_200 }],
    [
      "Payment of $152.00 waits for the customer's confirmation",
      'invoice.payment_action_required',
      { amount_due: 15_200 },
    ],
  ])('tells "%s" of %s', (title, type, amounts) => {
    expect(titleOf(type, { object: 'invoice', currency: 'usd', parent: null, ...amounts })).toBe(title);
  });
});
