import { capabilities } from '../billing/capabilities.ts';
import { RefundReason } from '../billing/provider-money.ts';
import { requestCommand } from '../billing/request-command.ts';
import type { Payment } from '../invoices/payment.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { refundCommand } from './refund-payment.command.ts';
import type { Refund } from './refund.entity.ts';

/** Commits the command that gives the money back, with the decision. The caller holds the payment. */
export async function submitRefund(ctx: Ctx, refund: Refund, payment: Payment): Promise<void> {
  await ctx.em.flush();
  await requestCommand(ctx, {
    kind: refundCommand,
    payload: {
      chargeId: payment.providerChargeId,
      amount: refund.totalAmount,
      reason: refund.reasonCode ?? RefundReason.REQUESTED_BY_CUSTOMER,
    },
    organization: await refund.organization.loadOrFail(),
    subjectId: refund.id,
    provider: payment.provider,
    providerObjectId: payment.providerChargeId,
    reason: refund.reason ?? null,
    idempotencyKey: null,
  });
}

/** Money goes back the way it came. */
export function refuseWithoutApi({ provider }: Payment): void {
  if (!capabilities[provider].commands)
    throw new UserError('PROVIDER_WITHOUT_API', `Payments of ${provider} are not given back through an API.`);
}
