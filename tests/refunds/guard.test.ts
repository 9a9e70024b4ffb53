import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RefundReason } from '../../server/billing/provider-money.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { RefundLimit } from '../../server/refunds/refund-limit.entity.ts';
import { refundPayment } from '../../server/refunds/refund-payment.ts';
import { setRefundLimit } from '../../server/refunds/set-refund-limit.ts';
import { CancelMode, CancelRefund } from '../../server/subscriptions/cancel.command.ts';
import { cancelSubscription } from '../../server/subscriptions/cancel-subscription.ts';
import type { Actor } from '../kit/product.ts';
import { as, join } from './guard-stage.ts';
import {
  openRefundWorld,
  refundMutation,
  type Paid,
  type RefundInput,
  type RefundWorld,
} from './refund-world.ts';

const hour = 3_600_000;
let world: RefundWorld;
let marcus: Actor;

beforeAll(async () => {
  world = await openRefundWorld();
  marcus = await world.approver();
});
afterAll(() => world.close());
beforeEach(() => world.product.runtime.clock.setOffset(0));

/** What the guard says of a refund: the fault, or why it waits, or that it was made. */
async function outcome(by: Actor, input: RefundInput): Promise<string[]> {
  const { code, data } = await world.refund(by, input);
  if (code || !data) return [code ?? 'nothing'];
  return data.refundPayment.status === 'REQUESTED' ? data.refundPayment.holds : [data.refundPayment.status];
}

const inputOf = ({ paymentId }: Paid, amount: number) => ({
  ...{ paymentId, amount, reasonCode: RefundReason.DUPLICATE, reason: 'Twice' },
  cancelSubscription: false,
});

describe('nobody gives back more alone than the limit', () => {
  test('12: at once', async () => {
    const paid = await world.paid(60_000);
    expect(await outcome(await world.support(), { paymentId: paid.paymentId, amount: 20_001 })).toEqual([
      'ABOVE_LIMIT',
    ]);
    expect(await outcome(await world.support(), { paymentId: paid.paymentId })).toEqual([
      'ABOVE_LIMIT',
      'ABOVE_DAY',
    ]);
  });

  test('13: by several small ones of one payment, not even weeks apart', async () => {
    const { paymentId } = await world.paid(60_000);
    const priya = await world.support();
    expect(await outcome(priya, { paymentId, amount: 15_000 })).toEqual(['SUCCEEDED']);
    world.product.runtime.clock.setOffset(21 * 24 * hour);
    expect(await outcome(priya, { paymentId, amount: 5_001 })).toEqual(['SPLIT_PAYMENT']);
  });

  test('14: by sharing one payment with a colleague', async () => {
    const { paymentId } = await world.paid(60_000);
    expect(await outcome(await world.support(), { paymentId, amount: 15_000 })).toEqual(['SUCCEEDED']);
    world.product.runtime.clock.setOffset(48 * hour);
    expect(await outcome(await world.support(), { paymentId, amount: 15_000 })).toEqual(['SPLIT_PAYMENT']);
  });

  test('15: by several payments of one organization in a day, by whomever', async () => {
    const first = await world.paid(20_000);
    const second = await world.paid(20_000, { of: first });
    expect(await outcome(await world.support(), { paymentId: first.paymentId, amount: 12_000 })).toEqual([
      'SUCCEEDED',
    ]);
    expect(await outcome(await world.support(), { paymentId: second.paymentId, amount: 12_000 })).toEqual([
      'SPLIT_ORGANIZATION',
    ]);
  });

  test('16: by many organizations in a day, midnight or not', async () => {
    const priya = await world.support();
    // just before midnight
    const before = new Date();
    const midnight = Date.UTC(before.getUTCFullYear(), before.getUTCMonth(), before.getUTCDate() + 2);
    world.product.runtime.clock.setOffset(midnight - before.getTime() - 10 * 60_000);
    for (const amount of [20_000, 20_000])
      expect(await outcome(priya, { paymentId: (await world.paid(20_000)).paymentId, amount })).toEqual([
        'SUCCEEDED',
      ]);
    world.product.runtime.clock.setOffset(midnight - before.getTime() + 10 * 60_000);
    const { paymentId } = await world.paid(20_000);
    expect(await outcome(priya, { paymentId, amount: 10_001 })).toEqual(['ABOVE_DAY']);
  });

  test('17: by a second account', async () => {
    const one = await world.support({ email: 'omar@bursar.test' });
    const other = await world.support({ email: 'omar+work@bursar.test' });
    for (let count = 0; count < 2; count += 1)
      expect(await outcome(one, { paymentId: (await world.paid(20_000)).paymentId })).toEqual(['SUCCEEDED']);
    const { paymentId } = await world.paid(20_000);
    expect(await outcome(other, { paymentId })).toEqual(['ABOVE_DAY']);
  });

  test('18: in a currency that has no limit', async () => {
    for (const currency of ['gbp', 'jpy']) {
      const { paymentId } = await world.paid(500, { currency });
      expect(await outcome(await world.support(), { paymentId, amount: 100 })).toEqual(['NO_LIMIT']);
    }
  });

  test('19: by raising the limit for oneself', async () => {
    const by = await world.approver();
    await world.product.arrange(({ em, clock }) => {
      em.create(RefundLimit, {
        ...{
          role: StaffRole.SUPER_ADMIN,
          currency: 'EUR',
          perRefund: 100,
          perDay: 100,
          changedAt: clock.now(),
        },
      });
      return Promise.resolve();
    });
    const set = await by.ask(
      'mutation { setRefundLimit(input: {role: SUPER_ADMIN, currency: "EUR", perRefund: 1000000, perDay: 1000000, reason: "For me"}) { id } }',
    );
    expect(set.code).toBeUndefined();
    const { paymentId } = await world.paid(60_000, { currency: 'eur' });
    expect(await outcome(by, { paymentId, amount: 50_000 })).toEqual(['OWN_LIMIT']);
    // it holds for everybody else, and a day later for its author, too
    expect(await outcome(await world.approver(), { paymentId, amount: 50_000 })).toEqual(['SUCCEEDED']);
  });

  test('20: to an organization of their own', async () => {
    const paid = await world.paid(6_000);
    const priya = await world.support();
    await join(world, priya, paid);
    expect(await outcome(priya, { paymentId: paid.paymentId, amount: 100 })).toEqual(['OWN_ORGANIZATION']);
  });

  test('21: by ending a subscription with it, which support may not', async () => {
    const { paymentId } = await world.paidSubscription();
    const input = { paymentId, amount: 100, cancelSubscription: true };
    expect(await outcome(await world.support(), input)).toEqual(['ENDS_ACCESS']);
  });

  test('22: with a cancellation, which takes the right to refund as well', async () => {
    const { subscriptionId } = await world.paidSubscription();
    const caller = { permissions: new Set(['subscription.cancel']) };
    const input = { subscriptionId, mode: CancelMode.IMMEDIATE, refund: CancelRefund.FULL, reason: 'Closed' };
    expect(await as(world, marcus, caller, (ctx) => cancelSubscription(ctx, input))).toBe('FORBIDDEN');
  });

  test('23: in the view of a customer, nor sets limits there', async () => {
    const paid = await world.paid(6_000);
    const view = { effectiveUserId: paid.owner.id };
    expect(await as(world, marcus, view, (ctx) => refundPayment(ctx, inputOf(paid, 100)))).toBe(
      'IMPERSONATING',
    );
    const limit = { role: StaffRole.SUPER_ADMIN, currency: 'USD', perRefund: 1, perDay: 1, reason: 'x' };
    expect(await as(world, marcus, view, (ctx) => setRefundLimit(ctx, limit))).toBe('IMPERSONATING');
  });

  test('24: by asking for it in many places at the same time', async () => {
    const first = await world.paid(20_000);
    const others = [];
    for (let count = 0; count < 5; count += 1) others.push(await world.paid(20_000, { of: first }));
    const people = await Promise.all(others.map(() => world.support()));
    const all = await Promise.all(
      others.map(({ paymentId }, index) =>
        people[index]?.ask<{ refundPayment: { status: string } }>(refundMutation, {
          input: { paymentId, amount: 15_000, reasonCode: 'DUPLICATE', reason: 'Twice' },
        }),
      ),
    );
    const made = all.filter((answer) => answer?.data?.refundPayment.status === 'SUCCEEDED');
    expect(made).toHaveLength(1);
  });
});

describe('nobody gets more of a payment than there is', () => {
  test('25: by asking for nothing, or for less than that', async () => {
    const { paymentId } = await world.paid(6_000);
    const priya = await world.support();
    for (const amount of [0, -5_000])
      expect(await outcome(priya, { paymentId, amount })).toEqual(['BAD_USER_INPUT']);
  });

  test('26: by asking for all of it ten times at the same time', async () => {
    const { paymentId, chargeId } = await world.paid(6_000);
    const people = await Promise.all(Array.from({ length: 10 }, () => world.support()));
    const input = { paymentId, reasonCode: 'DUPLICATE', reason: 'Twice' };
    const all = await Promise.all(people.map((by) => by.ask(refundMutation, { input })));
    expect(all.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(all.filter(({ code }) => code === 'NOTHING_LEFT')).toHaveLength(9);
    expect(await world.atStripe(chargeId)).toMatchObject([{ amount: 6_000 }]);
  });

  test('27: by sending the request again, or its key with another one', async () => {
    const { paymentId, chargeId } = await world.paid(6_000);
    const priya = await world.support();
    const input = { paymentId, amount: 1_000, idempotencyKey: 'the-same-key' };
    const once = await world.refund(priya, input);
    const again = await world.refund(priya, input);
    expect(again.data?.refundPayment.id).toBe(once.data?.refundPayment.id);
    expect(await outcome(priya, { ...input, amount: 2_000 })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await outcome(await world.support(), input)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await world.atStripe(chargeId)).toHaveLength(1);
  });

  test('28: by twenty aliases in one document: each counts, and three run', async () => {
    const { paymentId, chargeId } = await world.paid(6_000);
    const priya = await world.support();
    await world.product.runtime.pool.query('delete from rate_limit');
    const one = `refundPayment(input: {paymentId: "${paymentId}", amount: 100, reasonCode: DUPLICATE, reason: "Twice"}) { id }`;
    const { errors } = await priya.ask(
      `mutation { ${Array.from({ length: 20 }, (_, index) => `a${index}: ${one}`).join(' ')} }`,
    );
    // the first that is refused ends the document
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['RATE_LIMITED']);
    expect(await world.atStripe(chargeId)).toHaveLength(3);
  });

  test('29: of one that did not come in', async () => {
    const paid = await world.paid(6_000);
    await world.product.runtime.pool.query(`delete from rate_limit`);
    await world.product.arrange(({ em }) =>
      em.execute(`update payment set status = 'FAILED' where id = ?`, [paid.paymentId]),
    );
    expect(await outcome(await world.support(), { paymentId: paid.paymentId })).toEqual([
      'PAYMENT_NOT_REFUNDABLE',
    ]);
  });

  test('30: as its customer', async () => {
    const paid = await world.paid(6_000);
    const owner = await world.product.actingAs(paid.owner);
    expect(await outcome(owner, { paymentId: paid.paymentId })).toEqual(['FORBIDDEN']);
  });
});
