import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { RefundLimit } from '../../server/refunds/refund-limit.entity.ts';
import type { Actor } from '../kit/product.ts';
import { openRefundWorld, type Paid, type RefundWorld } from './refund-world.ts';

let world: RefundWorld;
let by: Actor;
let clockAhead = 0;

beforeAll(async () => {
  world = await openRefundWorld();
  by = await world.support();
  await world.product.arrange(({ em }) =>
    em.nativeUpdate(
      RefundLimit,
      { role: StaffRole.SUPPORT_ADMIN },
      { perRefund: 1_000_000_000, perDay: 1_000_000_000_000 },
    ),
  );
});
afterAll(() => world.close());

/** What may happen to a payment; amounts are shares of it, some of them more than all. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('here' as const), share: fc.integer({ min: 1, max: 130 }) }),
  fc.record({ kind: fc.constant('rest' as const), share: fc.constant(0) }),
  fc.record({ kind: fc.constant('stripe' as const), share: fc.integer({ min: 1, max: 130 }) }),
  // the bank decides about what is pending: it takes it, or refuses it and the amount is there again
  fc.record({ kind: fc.constant('bank' as const), share: fc.constant(0) }),
);
/** What is pending is decided a minute later. */
function bankDecides(): void {
  clockAhead += 120_000;
  world.product.runtime.clock.setOffset(clockAhead);
}

const methods = ['pm_card_visa', 'pm_card_pendingRefund', 'pm_card_refundFail'] as const;

/** What we keep of a payment is what Stripe has, never more than was paid, and what is left is the difference. */
async function isRight({ paymentId, chargeId }: Paid, amount: number): Promise<void> {
  await world.settle();
  const charge = await world.stripe.charges.retrieve(chargeId);
  const there = await world.atStripe(chargeId);
  const here = await world.rowsOf(paymentId);
  const given = (refunds: readonly { amount: number }[]) => refunds.reduce((sum, one) => sum + one.amount, 0);
  const standing = here.filter(({ status }) => status !== 'FAILED' && status !== 'REJECTED');
  const sum = given(standing.map(({ totalAmount }) => ({ amount: totalAmount })));
  expect(sum).toBe(given(there.filter(({ status }) => status !== 'failed' && status !== 'canceled')));
  expect(sum).toBe(charge.amount_refunded);
  expect(sum).toBeLessThanOrEqual(amount);
  expect(await world.left(by, paymentId)).toBe(amount - sum);
  expect(here.map(({ providerRefundId }) => providerRefundId).toSorted()).toEqual(
    there.map(({ id }) => id).toSorted(),
  );
}

test('whatever is given back here and at Stripe, and whatever the bank refuses later, the sums are right after each step', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 100, max: 1_000_000 }),
      fc.constantFrom(...methods),
      fc.array(step, { minLength: 2, maxLength: 5 }),
      async (amount, method, steps) => {
        const paid = await world.paid(amount, { method });
        for (const { kind, share } of steps) {
          const part = Math.max(1, Math.round((amount * share) / 100));
          const before = await world.left(by, paid.paymentId);
          if (kind === 'here' || kind === 'rest') {
            const wanted = kind === 'rest' ? null : part;
            const { code } = await world.refund(by, { paymentId: paid.paymentId, amount: wanted });
            const refused =
              before === 0 ? 'NOTHING_LEFT' : (wanted ?? 0) > before ? 'REFUND_EXCEEDS_LEFT' : undefined;
            expect(code).toBe(refused);
          }
          if (kind === 'stripe' && part <= before)
            await world.stripe.refunds.create({ charge: paid.chargeId, amount: part });
          if (kind === 'bank') bankDecides();
          await isRight(paid, amount);
        }
      },
    ),
    { numRuns: 12 },
  );
}, 180_000);
