import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { decide, pendingRefund } from './decide-refund.ts';
import { RefundDecision } from './refund-status.ts';
import type { Refund } from './refund.entity.ts';

/** Takes back what one has asked for, while it waits. */
export async function withdrawRefund(
  ctx: Ctx,
  { id, reason }: { id: string; reason: string | null },
): Promise<Refund> {
  const pending = await pendingRefund(ctx, id);
  if (pending.refund.requestedBy?.id !== pending.userId)
    throw new UserError('NOT_OWN_REQUEST', 'Only whoever asked for a refund can take the request back.');
  decide(ctx, pending, RefundDecision.WITHDRAWN, reason?.trim() || null);
  return pending.refund;
}
