import 'reflect-metadata';
import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { readStripeEvent } from '../../server/billing/stripe/stripe-event.ts';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { item, subscription } from './stripe-objects.ts';

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
      canceledAt: null,
      scheduledChange: null,
      discounts: null,
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
    expect(readStripeEvent(mine)).toMatchObject({
      objects: { subscription: 'sub_1', customer: 'cus_1' },
      causedBy: 'command-1',
    });
    const parent = { subscription_details: { subscription: 'sub_1' } };
    const invoice = { object: 'invoice', currency: 'usd', amount_paid: 0, parent };
    expect(readStripeEvent(event('invoice.paid', invoice))).toMatchObject({
      objects: { subscription: 'sub_1' },
      causedBy: null,
    });
    const schedule = { object: 'subscription_schedule', subscription: 'sub_1' };
    expect(readStripeEvent(event('subscription_schedule.updated', schedule))).toMatchObject({
      ...{ objects: { subscription: 'sub_1' }, about: ['subscription'] },
    });
    expect(readStripeEvent(event('customer.created', { id: 'cus_1', object: 'customer' })).objects).toEqual({
      customer: 'cus_1',
    });
  });

  const factsOf = (...args: Parameters<typeof event>): object => {
    const { objects, about, amount, currency, status, previousStatus, quantity, previousQuantity } =
      readStripeEvent(event(...args));
    return { objects, about, amount, currency, status, previousStatus, quantity, previousQuantity };
  };
  const silent = { amount: null, currency: null, status: null, previousStatus: null };
  const noSeats = { quantity: null, previousQuantity: null };

  test.each([
    [
      'a subscription, with what was before',
      [
        'customer.subscription.updated',
        subscription({ currency: 'usd' }),
        { status: 'past_due', items: { data: [item(2)] } },
      ],
      {
        ...{ objects: { subscription: 'sub_1', customer: 'cus_1' }, about: ['subscription'] },
        ...{ amount: null, currency: 'USD', status: 'ACTIVE', previousStatus: 'PAST_DUE' },
        ...{ quantity: 5, previousQuantity: 2 },
      },
    ],
    [
      'a subscription of which neither status nor seats changed',
      [
        'customer.subscription.updated',
        subscription(),
        { latest_invoice: 'in_0', items: { data: [item(5)] } },
      ],
      {
        ...{ objects: { subscription: 'sub_1', customer: 'cus_1' }, about: ['subscription'] },
        ...silent,
        ...{ status: 'ACTIVE', quantity: 5, previousQuantity: null },
      },
    ],
    [
      'a paid invoice',
      [
        'invoice.paid',
        {
          ...{ id: 'in_1', object: 'invoice', customer: 'cus_1', currency: 'eur', status: 'paid' },
          ...{
            amount_paid: 500,
            amount_due: 700,
            parent: { subscription_details: { subscription: { id: 'sub_1' } } },
          },
        },
      ],
      {
        ...{
          objects: { subscription: 'sub_1', invoice: 'in_1', customer: 'cus_1' },
          about: ['subscription', 'invoice'],
        },
        ...{ amount: 500, currency: 'EUR', status: 'PAID', previousStatus: null, ...noSeats },
      },
    ],
    [
      'a charge that was refunded in part before',
      [
        'charge.refunded',
        {
          ...{
            id: 'ch_1',
            object: 'charge',
            customer: 'cus_1',
            currency: 'usd',
            amount: 900,
            amount_refunded: 300,
          },
          ...{ status: 'succeeded', refunds: { data: [{ id: 're_2' }, { id: 're_1' }] } },
        },
        { amount_refunded: 100 },
      ],
      {
        ...{ objects: { charge: 'ch_1', refund: 're_2', customer: 'cus_1' }, about: ['charge'] },
        ...{ amount: 200, currency: 'USD', status: 'SUCCEEDED', previousStatus: null, ...noSeats },
      },
    ],
    [
      'a refund',
      [
        'refund.updated',
        { id: 're_1', object: 'refund', charge: 'ch_1', amount: 200, currency: 'usd', status: 'succeeded' },
        { status: 'pending' },
      ],
      {
        ...{ objects: { charge: 'ch_1', refund: 're_1' }, about: ['charge', 'refund'] },
        ...{ amount: 200, currency: 'USD', status: 'SUCCEEDED', previousStatus: 'PENDING', ...noSeats },
      },
    ],
    [
      'what merely names a subscription',
      [
        'invoiceitem.created',
        { id: 'ii_1', object: 'invoiceitem', subscription: 'sub_1', amount: 10, currency: 'usd' },
      ],
      { objects: { subscription: 'sub_1' }, about: [], ...silent, amount: 10, currency: 'USD', ...noSeats },
    ],
  ] as const)('says for the log: %s', (_, given, facts) => {
    const [type, object, previous] = given;
    expect(factsOf(type, object, previous)).toEqual(facts);
  });

  test.each([
    [
      'of a status that we do not know',
      event('customer.subscription.updated', subscription({ status: 'dreaming' }), { status: 'active' }),
    ],
    ['without a price', event('customer.subscription.created', subscription({ items: { data: [] } }))],
    ['that brings no object', { id: 'evt_1', type: 'v2.core.event', created: 1 } as unknown as Stripe.Event],
    [
      'whose invoice has no currency',
      event('invoice.paid', { id: 'in_1', object: 'invoice', amount_paid: 5 }),
    ],
  ])('%s is kept all the same, without a title', (_, strange) => {
    expect(readStripeEvent(strange)).toMatchObject({
      title: null,
      id: 'evt_1',
      amount: strange.type === 'invoice.paid' ? 5 : null,
    });
  });

  test.each([
    ['Refund of $2.00 failed', 'refund.failed', { object: 'refund', amount: 200, currency: 'usd' }],
    [
      'Payment of $9.00 disputed',
      'charge.dispute.created',
      { object: 'dispute', amount: 900, currency: 'usd' },
    ],
    [
      '$9.00 given up as uncollectible',
      'invoice.marked_uncollectible',
      { object: 'invoice', amount_due: 900, currency: 'usd' },
    ],
  ])('tells "%s" of money that comes back', (title, type, object) => {
    expect(titleOf(type, object)).toBe(title);
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
