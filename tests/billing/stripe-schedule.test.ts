import 'reflect-metadata';
import { expect, test } from 'vitest';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { subscription } from './stripe-objects.ts';

const end = new Date(1_752_592_000_000);
const phase = (start: number, price: string, quantity: number): object => ({
  ...{ start_date: start, end_date: start + 2_592_000 },
  items: [{ price, quantity }],
});
/** A schedule that is in its first phase, until the end of the period. */
const phases = (price: string | undefined, quantity: number, ends = 'release'): object => ({
  schedule: {
    ...{ object: 'subscription_schedule', end_behavior: ends },
    current_phase: { start_date: 1_750_000_000, end_date: 1_752_592_000 },
    phases: [
      phase(1_750_000_000, 'price_licensed', 5),
      ...(price ? [phase(1_752_592_000, price, quantity)] : []),
    ],
  },
});

test.each([
  ['nothing', null, {}],
  ['its end with its period', { kind: 'CANCEL', at: end }, { cancel_at_period_end: true, cancel_at: null }],
  ['its end at a date', { kind: 'CANCEL', at: new Date(1_760_000_000_000) }, { cancel_at: 1_760_000_000 }],
  ['nothing, once it has ended', null, { cancel_at_period_end: true, ended_at: 1_752_592_000 }],
  [
    'the next phase with another price',
    { kind: 'PLAN', at: end, priceId: 'price_pro' },
    phases('price_pro', 5),
  ],
  [
    'the next phase with fewer seats',
    { kind: 'QUANTITY', at: end, quantity: 2 },
    phases('price_licensed', 2),
  ],
  ['a schedule that ends it', { kind: 'CANCEL', at: end }, phases(undefined, 0, 'cancel')],
  ['a schedule that only goes on', null, phases(undefined, 0, 'release')],
  ['a schedule that was not asked for', null, { schedule: 'sub_sched_1' }],
])('a subscription of Stripe has scheduled %s', (_, change, more) => {
  expect(readSubscription(subscription(more)).scheduledChange).toEqual(change);
});
