import { giveBackCredits, takeBackCredits } from '../credits/take-back-credits.ts';
import type { Payment } from '../invoices/payment.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { Order, OrderStatus } from '../orders/order.entity.ts';
import { grantKeyOf } from '../orders/give-what-was-bought.ts';
import { creditsFor } from './credits-for.ts';
import { RefundStatus } from './refund-status.ts';
import { Refund } from './refund.entity.ts';

/** The order that a payment was for, once what it brought is there. */
export const orderOf = (ctx: Ctx, { provider, providerChargeId }: Payment): Promise<Order | null> =>
  ctx.em.findOne(Order, { provider, providerChargeId, status: OrderStatus.FULFILLED });

/**
 * What an order has brought goes back with its money, as far as it is still there; each refund takes its part once, however often it is
 * heard of, and before or after what was bought is given. One that fails later gives its part back.
 */
export async function takeBack(ctx: Ctx, payment: Payment): Promise<void> {
  const known = await orderOf(ctx, payment);
  if (!known) return;
  // one after the other: each counts what went back before it
  const order = await ctx.read.lock(Order, known.id);
  const refunds = await ctx.em.find(
    Refund,
    { payment: payment.id, status: { $in: [RefundStatus.SUCCEEDED, RefundStatus.FAILED] } },
    { orderBy: { createdAt: 'asc', id: 'asc' }, refresh: true },
  );
  for (const refund of refunds) {
    const isTaken = refund.creditsTaken != null;
    if (refund.status === RefundStatus.SUCCEEDED && !isTaken)
      await take(ctx, order, { payment, refunds, refund });
    if (refund.status === RefundStatus.FAILED && isTaken) await giveBack(ctx, refund);
  }
  await tellOfLicense(ctx, order, { payment, refunds });
}

/** A license is not divided: it stops when all of its money has gone back, by a deed of its own that says why. */
async function tellOfLicense(
  ctx: Ctx,
  { id: orderId, title, license, licenseSuspendedAt }: Order,
  { payment, refunds }: Pick<Taking, 'payment' | 'refunds'>,
): Promise<void> {
  if (!license) return;
  const gone = refunds
    .filter(({ status }) => status === RefundStatus.SUCCEEDED)
    .reduce((sum, { totalAmount }) => sum + totalAmount, 0);
  const isReturned = gone >= payment.totalAmount;
  if (isReturned && !licenseSuspendedAt) await publish(ctx, 'order.returned', { orderId, title });
  if (!isReturned && licenseSuspendedAt) await publish(ctx, 'order.restored', { orderId, title });
}

const keyOf = ({ id }: Refund): string => `refund:${id}`;

interface Taking {
  readonly payment: Payment;
  readonly refunds: readonly Refund[];
  readonly refund: Refund;
}

async function take(ctx: Ctx, order: Order, { payment, refunds, refund }: Taking): Promise<void> {
  const before = refunds.filter(({ creditsTaken }) => creditsTaken != null);
  const amount = creditsFor({
    ...{ credits: order.credits, paid: payment.totalAmount },
    refunded: before.reduce((sum, { totalAmount }) => sum + totalAmount, refund.totalAmount),
    gone: before.reduce(
      (sum, { creditsTaken, creditsUsed }) => sum + (creditsTaken ?? 0) + (creditsUsed ?? 0),
      0,
    ),
  });
  const idempotencyKey = keyOf(refund);
  const taken =
    amount > 0 ? await takeBackCredits(ctx, { grantKey: grantKeyOf(order), amount, idempotencyKey }) : 0;
  Object.assign(refund, { creditsTaken: taken, creditsUsed: amount - taken });
  target(ctx, refund);
}

async function giveBack(ctx: Ctx, refund: Refund): Promise<void> {
  await giveBackCredits(ctx, keyOf(refund));
  Object.assign(refund, { creditsTaken: null, creditsUsed: null });
}
