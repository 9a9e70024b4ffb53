import { loadPermissions } from '../identity/load-permissions.ts';
import { User, UserState } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { forbidden, UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { amountLeft, amountWithin } from './amount-left.ts';
import { decide, pendingRefund, refuseOwnMatter } from './decide-refund.ts';
import { RefundDecision } from './refund-status.ts';
import type { Refund } from './refund.entity.ts';
import { submitRefund } from './submit-refund.ts';

/** A second person agrees: the money goes back, if it still can. */
export async function approveRefund(
  ctx: Ctx,
  { id, reason }: { id: string; reason: string | null },
): Promise<Refund> {
  const pending = await pendingRefund(ctx, id);
  const { refund, payment } = pending;
  await refuseOwnMatter(ctx, pending);
  if (refund.expiresAt && refund.expiresAt <= ctx.clock.now())
    throw new UserError('REFUND_EXPIRED', 'This request has expired. It has to be made again.');
  if (!(await mayAsk(ctx, refund)))
    throw new UserError(
      'REQUESTER_LEFT',
      'Whoever asked for this refund may not refund any more. Reject it.',
    );
  if (refund.endsSubscription && !ctx.caller.permissions.has('subscription.cancel'))
    throw forbidden('subscription.cancel');
  amountWithin(payment, await amountLeft(ctx, payment), refund.totalAmount);
  decide(ctx, pending, RefundDecision.APPROVED, reason?.trim() || null);
  await submitRefund(ctx, refund, payment);
  await publish(ctx, 'refund.decided', { id });
  return refund;
}

/** A request does not outlive the right to make it. */
async function mayAsk(ctx: Ctx, { requestedBy }: Refund): Promise<boolean> {
  const requester = requestedBy && (await ctx.em.findOne(User, { id: requestedBy.id }));
  if (requester?.state !== UserState.ACTIVE) return false;
  return (await loadPermissions(ctx.em, requester.role)).has('billing.refund');
}
