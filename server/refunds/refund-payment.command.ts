import { defineCommand } from '../billing/command.ts';
import type { ProviderCharge, RefundRequest } from '../billing/provider-money.ts';
import { Payment } from '../invoices/payment.entity.ts';
import { publish } from '../kit/outbox.ts';
import { endAccess } from './end-access.ts';
import { mirrorCharge } from './mirror-charge.ts';
import { Refund } from './refund.entity.ts';
import { inFlight, RefundStatus } from './refund-status.ts';
import { takeBack } from './take-back.ts';

const isInFlight = ({ status }: Refund): boolean => (inFlight as readonly RefundStatus[]).includes(status);

export const refundCommand = defineCommand<RefundRequest, ProviderCharge>({
  kind: 'refundPayment',
  begin: async (ctx, { subjectId }) => {
    const refund = await ctx.read.lock(Refund, subjectId);
    if (refund.status === RefundStatus.APPROVED) refund.status = RefundStatus.SUBMITTED;
  },
  call: (provider, request, key) => provider.refund(request, key),
  look: (provider, { chargeId }) => provider.fetchCharge(chargeId),
  isDone: ({ refunds }, _request, key) => refunds.some(({ commandId }) => commandId === key),
  settle: async (ctx, { provider }, found) => {
    await mirrorCharge(ctx, { provider, found });
  },
  refuse: async (ctx, { subjectId }, why) => {
    const refund = await ctx.read.lock(Refund, subjectId);
    if (!isInFlight(refund)) return;
    Object.assign(refund, { status: RefundStatus.FAILED, failure: why, finishedAt: ctx.clock.now() });
    await publish(ctx, 'refund.failed', { id: subjectId, wasTold: false });
  },
  // a rehearsal: as if the provider had taken it at once
  here: async (ctx, { subjectId }) => {
    const refund = await ctx.read.lock(Refund, subjectId);
    const payment = await ctx.read.lock(Payment, refund.payment.id);
    payment.refundedAmount += refund.totalAmount;
    Object.assign(refund, { status: RefundStatus.SUCCEEDED, finishedAt: ctx.clock.now() });
    await ctx.em.flush();
    await takeBack(ctx, payment);
    await publish(ctx, 'refund.succeeded', { id: subjectId });
    if (refund.endsSubscription) await endAccess(ctx, refund);
  },
});
