import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Payment } from '../../server/invoices/payment.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor } from '../kit/product.ts';
import {
  approveMutation,
  openRefundWorld,
  rejectMutation,
  withdrawMutation,
  type RefundWorld,
} from './refund-world.ts';

let world: RefundWorld;
let priya: Actor;
let marcus: Actor;

beforeAll(async () => {
  world = await openRefundWorld();
  priya = await world.support({ name: 'Priya' });
  marcus = await world.approver({ name: 'Marcus', email: 'marcus@bursar.test' });
});
afterAll(() => world.close());

const mailsTo = (to: string) =>
  world.product.mails.filter((mail) => mail.to === to).map(({ subject }) => subject);

describe('a refund', () => {
  test('of a part goes back at Stripe and here, is told to the owner once, and what is left is right', async () => {
    const paid = await world.paid(10_000);
    const { data } = await world.refund(priya, { paymentId: paid.paymentId, amount: 4_000 });
    expect(data?.refundPayment).toMatchObject({ status: 'SUCCEEDED', decision: 'WITHIN_LIMIT', holds: [] });
    expect(await world.atStripe(paid.chargeId)).toMatchObject([
      { amount: 4_000, reason: 'requested_by_customer', status: 'succeeded' },
    ]);
    const payment = await world.product.runtime.orm.em.fork().findOneOrFail(Payment, paid.paymentId);
    expect(payment.refundedAmount).toBe(4_000);
    expect(await world.left(priya, paid.paymentId)).toBe(6_000);
    await world.settle();
    const owner = await world.product.runtime.pool.query<{ email: string }>(
      'select email from user_account where id = $1',
      [paid.owner.id],
    );
    const subjects = mailsTo(owner.rows[0]?.email ?? '').filter((subject) => subject.includes('refunded'));
    expect(subjects).toEqual([expect.stringContaining('$40.00 refunded')]);
    expect(await world.rowsOf(paid.paymentId)).toHaveLength(1);
  });

  test('of no amount gives all back that is left; then nothing is left', async () => {
    const paid = await world.paid(9_000);
    const by = await world.support();
    await world.refund(by, { paymentId: paid.paymentId, amount: 2_000 });
    const { data } = await world.refund(by, { paymentId: paid.paymentId });
    expect(data?.refundPayment.amount).toEqual({ amount: 7_000, currency: 'USD' });
    expect((await world.refund(by, { paymentId: paid.paymentId })).code).toBe('NOTHING_LEFT');
    expect(await world.left(by, paid.paymentId)).toBe(0);
  });

  test('of more than is left is refused beside the amount, which is said', async () => {
    const paid = await world.paid(5_000);
    const by = await world.support();
    await world.refund(by, { paymentId: paid.paymentId, amount: 1_000 });
    const answer = await world.refund(by, { paymentId: paid.paymentId, amount: 4_001 });
    expect([answer.code, answer.fields, answer.errors[0]?.message]).toEqual([
      'REFUND_EXCEEDS_LEFT',
      ['amount'],
      'At most $40.00 is left of this payment.',
    ]);
  });

  test('is previewed: what is left, whether it needs approval, who is told; and the preview of the act agrees', async () => {
    const paid = await world.paid(60_000);
    const by = await world.support();
    const ask = (amount: number) =>
      by.get<{ previewRefund: object }>(
        `{ previewRefund(paymentId: "${paid.paymentId}", amount: ${amount}) { left { amount } leftAfter { amount } holds told approvers endablePlan } }`,
      );
    expect((await ask(1_000)).previewRefund).toMatchObject({
      ...{
        left: { amount: 60_000 },
        leftAfter: { amount: 59_000 },
        holds: [],
        approvers: [],
        endablePlan: null,
      },
      told: [expect.stringContaining('@')],
    });
    const above = (await ask(25_000)).previewRefund as { holds: string[]; approvers: string[] };
    expect(above.holds).toEqual(['ABOVE_LIMIT']);
    expect(above.approvers).toContain('Marcus');
    const { preview } = await by.get<{
      preview: { refundPayment: { mails: { subject: string }[]; changes: { type: string }[] } };
    }>(
      `{ preview { refundPayment(input: {paymentId: "${paid.paymentId}", amount: 1000, reasonCode: DUPLICATE, reason: ""}) { mails { subject } changes { type } } } }`,
    );
    expect(preview.refundPayment.mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('$10.00 refunded'),
    ]);
    expect(await world.rowsOf(paid.paymentId)).toEqual([]);
    expect(await world.atStripe(paid.chargeId)).toEqual([]);
  });

  test('that ends access cancels the subscription at Stripe and here, and is shown to do so', async () => {
    const paid = await world.paidSubscription();
    const { data } = await world.refund(marcus, { paymentId: paid.paymentId, cancelSubscription: true });
    // a super-admin without a limit of their own: a second one approves
    const second = await world.approver();
    await world.decide(second, approveMutation, data?.refundPayment.id ?? '');
    await expect
      .poll(
        async () => {
          await world.settle();
          return (await world.product.runtime.orm.em.fork().findOneOrFail(Subscription, paid.subscriptionId))
            .status;
        },
        { timeout: 30_000 },
      )
      .toBe('CANCELED');
    expect((await world.stripe.subscriptions.retrieve(paid.stripeId)).status).toBe('canceled');
    expect(await world.atStripe(paid.chargeId)).toHaveLength(1);
  });

  test('that the bank takes later is pending until then; one that fails gives the amount back', async () => {
    const paid = await world.paid(3_000, { method: 'pm_card_pendingRefund' });
    const by = await world.support();
    const { data } = await world.refund(by, { paymentId: paid.paymentId });
    expect(data?.refundPayment.status).toBe('PENDING_PROVIDER');
    expect(await world.left(by, paid.paymentId)).toBe(0);
  });

  test('made at Stripe itself shows here, under nobody, and nobody is told', async () => {
    const paid = await world.paid(8_000);
    await world.settle();
    world.product.mails.length = 0;
    await world.stripe.refunds.create({ charge: paid.chargeId, amount: 1_500, reason: 'duplicate' });
    await world.settle();
    expect(await world.rowsOf(paid.paymentId)).toMatchObject([
      { status: 'SUCCEEDED', totalAmount: 1_500, reasonCode: 'DUPLICATE', requestedBy: null, decision: null },
    ]);
    expect(await world.left(priya, paid.paymentId)).toBe(6_500);
    expect(world.product.mails).toEqual([]);
  });

  test('that Stripe refuses is failed, in its words, and can be made again', async () => {
    const paid = await world.paid(4_000);
    // what came of the payment has been heard of, and asks nothing more of Stripe
    await world.settle();
    // Stripe knows of a refund that we have not heard of
    world.news.on = false;
    await world.stripe.refunds.create({ charge: paid.chargeId });
    const by = await world.support();
    const { data } = await world.refund(by, { paymentId: paid.paymentId });
    world.news.on = true;
    expect(data?.refundPayment).toMatchObject({
      status: 'FAILED',
      failure: expect.stringContaining('already been refunded') as string,
    });
  });
});

describe('above the limit', () => {
  test('it waits: approvers are told, a second person approves, the requester is told, and it is made once', async () => {
    const paid = await world.paid(60_000);
    const by = await world.support({ email: 'asks@bursar.test' });
    world.product.mails.length = 0;
    const id = await world.waiting(by, paid, 60_000);
    expect(await world.atStripe(paid.chargeId)).toEqual([]);
    await expect
      .poll(() => mailsTo('marcus@bursar.test'))
      .toEqual(['A refund of $600.00 waits for approval']);
    expect(mailsTo('asks@bursar.test')).toEqual([]);
    const { data } = await world.decide(marcus, approveMutation, id);
    expect(data?.['approveRefund']).toMatchObject({ status: 'SUCCEEDED', decision: 'APPROVED' });
    await expect
      .poll(() => mailsTo('asks@bursar.test'), { timeout: 15_000 })
      .toEqual(['The refund of $600.00 is approved']);
    expect(await world.atStripe(paid.chargeId)).toMatchObject([{ amount: 60_000 }]);
  });

  test('it can be rejected with a reason, which its requester reads', async () => {
    const paid = await world.paid(60_000);
    const by = await world.support({ email: 'no@bursar.test' });
    const id = await world.waiting(by, paid);
    await world.decide(marcus, rejectMutation, id);
    expect(await world.row(id)).toMatchObject({
      status: 'REJECTED',
      decision: 'REJECTED',
      decisionReason: 'Not ours to pay',
    });
    await expect
      .poll(() => mailsTo('no@bursar.test'), { timeout: 15_000 })
      .toEqual(['The refund of $300.00 is rejected']);
    expect(await world.atStripe(paid.chargeId)).toEqual([]);
  });

  test('its requester can take it back, and nobody else can', async () => {
    const paid = await world.paid(60_000);
    const by = await world.support();
    const id = await world.waiting(by, paid);
    expect((await world.decide(marcus, withdrawMutation, id)).code).toBe('NOT_OWN_REQUEST');
    await world.decide(by, withdrawMutation, id);
    expect(await world.row(id)).toMatchObject({ status: 'REJECTED', decision: 'WITHDRAWN' });
  });
});

describe('cancelSubscription with a refund', () => {
  const cancel = (by: Actor, subscriptionId: string, refund: string, mode = 'IMMEDIATE') =>
    by.ask<{ cancelSubscription: { id: string } }>(
      `mutation { cancelSubscription(input: {subscriptionId: "${subscriptionId}", mode: ${mode}, refund: ${refund}, reason: "Closed"}) { id status } }`,
    );

  test('gives all of the last payment back, under the same guard', async () => {
    const paid = await world.paidSubscription();
    expect((await cancel(marcus, paid.subscriptionId, 'FULL')).code).toBeUndefined();
    expect(await world.rowsOf(paid.paymentId)).toMatchObject([
      { status: 'REQUESTED', totalAmount: 9_500, holds: ['NO_LIMIT'] },
    ]);
  });

  test('gives back what is for the rest of the period', async () => {
    const paid = await world.paidSubscription();
    expect((await cancel(marcus, paid.subscriptionId, 'PRORATED')).code).toBeUndefined();
    const [refund] = await world.rowsOf(paid.paymentId);
    // the period has just begun
    expect(refund?.totalAmount).toBeGreaterThan(9_400);
    expect(refund?.totalAmount).toBeLessThanOrEqual(9_500);
  });

  test('is refused of one that goes on until its period ends, and where nothing was paid', async () => {
    const paid = await world.paidSubscription();
    expect((await cancel(marcus, paid.subscriptionId, 'FULL', 'PERIOD_END')).code).toBe('BAD_USER_INPUT');
    const { subscriptionId } = await world.billed();
    expect((await cancel(marcus, subscriptionId, 'FULL')).code).toBe('NOTHING_TO_REFUND');
  });
});
