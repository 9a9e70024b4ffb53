import { Payment } from '../invoices/payment.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { findOwner } from '../organizations/tell-owner.ts';
import { amountLeft, amountWithin } from './amount-left.ts';
import { listApprovers } from './list-approvers.ts';
import { ownName } from './own-name.ts';
import { Refund } from './refund.entity.ts';
import { endable } from './refund-payment.ts';
import type { RefundPreview } from './refund-preview.ts';
import { RefundStatus } from './refund-status.ts';
import { refuseWithoutApi } from './submit-refund.ts';
import { weighRefund } from './weigh-refund.ts';

export interface PreviewRefundInput {
  paymentId: string;
  amount: number | null;
  cancelSubscription: boolean;
}

/** What a refund would be: weighed as the act weighs it, but for its locks. Changes nothing. */
export async function previewRefund(
  ctx: Ctx,
  { paymentId, amount: wanted, cancelSubscription }: PreviewRefundInput,
): Promise<RefundPreview> {
  const userId = ownName(ctx);
  const payment = await ctx.read.find(Payment, paymentId);
  refuseWithoutApi(payment);
  const { currency, organization } = payment;
  const left = await amountLeft(ctx, payment);
  const amount = amountWithin(payment, left, wanted);
  const subscription = await endable(payment);
  const endsAccess = cancelSubscription && subscription !== null;
  const holds = await weighRefund(ctx, payment, userId, { amount, endsAccess });
  const waiting = await ctx.em.find(Refund, { payment: paymentId, status: RefundStatus.REQUESTED });
  const owner = await findOwner(ctx, organization.id);
  const approvers = holds.length > 0 ? await listApprovers(ctx, userId) : [];
  const money = (minor: number) => ({ amount: minor, currency });
  return {
    amount: money(amount),
    left: money(left),
    leftAfter: money(left - amount),
    waiting: money(waiting.reduce((sum, { totalAmount }) => sum + totalAmount, 0)),
    holds,
    endablePlan: subscription ? (await subscription.plan.loadOrFail()).name : null,
    told: owner ? [owner.email] : [],
    approvers: approvers.map(({ name }) => name),
  };
}
