import { creditsLeft } from '../credits/take-back-credits.ts';
import { Payment } from '../invoices/payment.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { findOwner } from '../organizations/tell-owner.ts';
import { LicenseStatus } from '../licenses/license-status.ts';
import { grantKeyOf } from '../orders/give-what-was-bought.ts';
import { amountLeft, amountWithin } from './amount-left.ts';
import { creditsFor } from './credits-for.ts';
import { listApprovers } from './list-approvers.ts';
import { ownName } from './own-name.ts';
import { Refund } from './refund.entity.ts';
import { endable } from './refund-payment.ts';
import type { RefundOfOrder, RefundPreview } from './refund-preview.ts';
import { RefundStatus } from './refund-status.ts';
import { refuseWithoutApi } from './submit-refund.ts';
import { standing } from './suspend-sold-license.job.ts';
import { orderOf } from './take-back.ts';
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
    order: await ofOrder(ctx, payment, { before: payment.totalAmount - left, amount }),
    endablePlan: subscription ? (await subscription.plan.loadOrFail()).name : null,
    told: owner ? [owner.email] : [],
    approvers: approvers.map(({ name }) => name),
  };
}

/** What would go back of an order, where this much of its money has gone before. */
async function ofOrder(
  ctx: Ctx,
  payment: Payment,
  { before, amount }: { before: number; amount: number },
): Promise<RefundOfOrder | null> {
  const order = await orderOf(ctx, payment);
  if (!order) return null;
  const share = { credits: order.credits, paid: payment.totalAmount };
  const gone = creditsFor({ ...share, refunded: before, gone: 0 });
  const wanted = creditsFor({ ...share, refunded: before + amount, gone });
  const creditsTaken = Math.min(wanted, await creditsLeft(ctx, grantKeyOf(order)));
  const license = before + amount >= payment.totalAmount ? await standing(ctx, order) : null;
  const suspends = license?.status === LicenseStatus.ACTIVE || license?.status === LicenseStatus.EXPIRED;
  return {
    ...{ id: order.id, title: order.title, creditsTaken, creditsUsed: wanted - creditsTaken },
    suspendsLicenseId: suspends ? license.id : null,
  };
}
