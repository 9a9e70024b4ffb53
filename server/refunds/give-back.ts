import { PaymentStatus, RefundReason } from '../billing/provider-money.ts';
import { Payment } from '../invoices/payment.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { forbidden, UserError } from '../kit/errors.ts';
import { CancelRefund } from '../subscriptions/cancel.command.ts';
import { refundRule } from '../subscriptions/refund-rule.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';
import { amountLeft } from './amount-left.ts';
import { requestRefund } from './request-refund.ts';

// a cancellation that gives money back asks for a refund like any other, under the same guard
refundRule(async (ctx, { subscription, refund, reason, commandId }) => {
  if (!ctx.caller.permissions.has('billing.refund')) throw forbidden('billing.refund');
  const payment = await lastPayment(ctx, subscription);
  const amount = refund === CancelRefund.PRORATED ? await unused(ctx, subscription, payment) : null;
  await requestRefund(ctx, {
    ...{ paymentId: payment.id, amount, reason, reasonCode: RefundReason.REQUESTED_BY_CUSTOMER },
    endsSubscription: () => Promise.resolve(null),
    idempotencyKey: `cancel:${commandId}`,
  });
});

/** What was paid last for a subscription: of it a cancellation gives back. */
async function lastPayment(ctx: Ctx, { id }: Subscription): Promise<Payment> {
  const payment = await ctx.em.findOne(
    Payment,
    { invoice: { subscription: id }, status: PaymentStatus.SUCCEEDED },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  if (!payment)
    throw nothingToRefund('Nothing has been paid for this subscription that could be given back.');
  return payment;
}

const nothingToRefund = (message: string): UserError =>
  new UserError('NOTHING_TO_REFUND', message, { field: 'refund' });

/** The part of the payment that is for the rest of the period, half a minor unit up, and at most what is left of it. */
async function unused(ctx: Ctx, subscription: Subscription, payment: Payment): Promise<number> {
  const { currentPeriodStart: start, currentPeriodEnd: end } = subscription;
  const now = ctx.clock.now();
  if (!start || !end || now >= end) throw nothingToRefund('Of the period that is paid for nothing is left.');
  const [rest, whole] = [BigInt(end.getTime() - now.getTime()), BigInt(end.getTime() - start.getTime())];
  const share = Number((BigInt(payment.totalAmount) * rest * 2n + whole) / (whole * 2n));
  const amount = Math.min(share, await amountLeft(ctx, payment));
  if (amount <= 0) throw nothingToRefund('Of what was paid nothing is left to give back.');
  return amount;
}
