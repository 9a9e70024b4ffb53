import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { User, UserState } from '../../server/identity/user.entity.ts';
import { approveRefund } from '../../server/refunds/approve-refund.ts';
import type { Actor } from '../kit/product.ts';
import { as, join } from './guard-stage.ts';
import {
  approveMutation,
  openRefundWorld,
  rejectMutation,
  withdrawMutation,
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

const approve = async (by: Actor, id: string): Promise<string | undefined> =>
  (await world.decide(by, approveMutation, id)).code;

describe('nobody approves', () => {
  test('1: what is theirs, as support', async () => {
    const priya = await world.support();
    expect(await approve(priya, await world.waiting(priya, await world.paid(60_000)))).toBe('FORBIDDEN');
  });

  test('2: what a colleague has asked for, as support', async () => {
    const id = await world.waiting(await world.support(), await world.paid(60_000));
    expect(await approve(await world.support(), id)).toBe('FORBIDDEN');
  });

  test('3: what is theirs, as a super-admin', async () => {
    const by = await world.approver();
    const id = await world.waiting(by, await world.paid(60_000));
    expect(await approve(by, id)).toBe('OWN_REQUEST');
    expect((await world.decide(by, rejectMutation, id)).code).toBe('OWN_REQUEST');
  });

  test('4: what is theirs, through another account of the same mailbox, in either direction', async () => {
    const one = await world.approver({ email: 'ines@bursar.test' });
    const other = await world.approver({ email: 'ines+2@bursar.test' });
    expect(await approve(other, await world.waiting(one, await world.paid(60_000)))).toBe('OWN_REQUEST');
    expect(await approve(one, await world.waiting(other, await world.paid(60_000)))).toBe('OWN_REQUEST');
  });

  test('5: in the view of a customer', async () => {
    const paid = await world.paid(60_000);
    const id = await world.waiting(await world.support(), paid);
    const view = { effectiveUserId: paid.owner.id };
    expect(await as(world, marcus, view, (ctx) => approveRefund(ctx, { id, reason: null }))).toBe(
      'IMPERSONATING',
    );
  });

  test('6: a refund of an organization that they are a member of', async () => {
    const paid = await world.paid(60_000);
    const by = await world.approver();
    await join(world, by, paid);
    expect(await approve(by, await world.waiting(await world.support(), paid))).toBe('OWN_ORGANIZATION');
  });

  test('7: what was rejected, taken back or approved', async () => {
    const priya = await world.support();
    const paid = await world.paid(90_000);
    const [rejected, withdrawn, approved] = [
      await world.waiting(priya, paid),
      await world.waiting(priya, paid),
      await world.waiting(priya, paid),
    ];
    await world.decide(marcus, rejectMutation, rejected);
    await world.decide(priya, withdrawMutation, withdrawn);
    await world.decide(marcus, approveMutation, approved);
    for (const id of [rejected, withdrawn, approved])
      expect(await approve(marcus, id)).toBe('REFUND_DECIDED');
    expect(await world.atStripe(paid.chargeId)).toHaveLength(1);
  });

  test('8: what has waited for more than a week', async () => {
    const id = await world.waiting(await world.support(), await world.paid(60_000));
    world.product.runtime.clock.setOffset(7 * 24 * hour + 1_000);
    expect(await approve(marcus, id)).toBe('REFUND_EXPIRED');
    await world.product.runtime.pool.query(`select graphile_worker.add_job('expire-refunds', '{}'::json)`);
    await expect.poll(async () => (await world.row(id)).decision, { timeout: 15_000 }).toBe('EXPIRED');
    expect(await approve(marcus, id)).toBe('REFUND_DECIDED');
  });

  test('9: what is not left any more', async () => {
    const paid = await world.paid(60_000);
    const id = await world.waiting(await world.support(), paid, 50_000);
    await world.stripe.refunds.create({ charge: paid.chargeId, amount: 20_000 });
    await world.settle();
    expect(await approve(marcus, id)).toBe('REFUND_EXCEEDS_LEFT');
    expect((await world.row(id)).status).toBe('REQUESTED');
  });

  test('10: what somebody asked for who was suspended since, or has another role', async () => {
    const [gone, moved] = [await world.support(), await world.support()];
    const ids = [
      await world.waiting(gone, await world.paid(60_000)),
      await world.waiting(moved, await world.paid(60_000)),
    ];
    await world.product.arrange(async ({ em }) => {
      await em.nativeUpdate(User, { id: gone.userId ?? '' }, { state: UserState.SUSPENDED });
      await em.nativeUpdate(User, { id: moved.userId ?? '' }, { role: null });
    });
    for (const id of ids) expect(await approve(marcus, id)).toBe('REQUESTER_LEFT');
  });

  test('11: the end of a subscription that they may not end themselves', async () => {
    const priya = await world.support();
    const paid = await world.paidSubscription();
    const { data } = await world.refund(priya, { paymentId: paid.paymentId, cancelSubscription: true });
    expect(data?.refundPayment.holds).toEqual(['ENDS_ACCESS']);
    const id = data?.refundPayment.id ?? '';
    const caller = { permissions: new Set(['billing.refund.approve']) };
    expect(await as(world, marcus, caller, (ctx) => approveRefund(ctx, { id, reason: null }))).toBe(
      'FORBIDDEN',
    );
  });
});

test('100 approvals of one refund at the same time give exactly one', async () => {
  const paid = await world.paid(60_000);
  const id = await world.waiting(await world.support(), paid, 60_000);
  const people = await Promise.all(Array.from({ length: 10 }, () => world.approver()));
  await world.product.runtime.pool.query('delete from rate_limit');
  const all = await Promise.all(
    people.flatMap((by) => Array.from({ length: 10 }, () => by.ask(approveMutation, { id }))),
  );
  expect(all.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(all.filter(({ code }) => code === 'REFUND_DECIDED')).toHaveLength(99);
  // a busy machine may answer the approval before Stripe has answered it
  await expect.poll(async () => (await world.row(id)).status, { timeout: 30_000 }).toBe('SUCCEEDED');
  expect(await world.atStripe(paid.chargeId)).toMatchObject([{ amount: 60_000 }]);
  expect(await world.row(id)).toMatchObject({ status: 'SUCCEEDED', decision: 'APPROVED' });
});
