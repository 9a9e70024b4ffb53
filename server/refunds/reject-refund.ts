import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { decide, pendingRefund, refuseOwnMatter } from './decide-refund.ts';
import { RefundDecision } from './refund-status.ts';
import type { Refund } from './refund.entity.ts';

/** A second person says no: nothing goes back. */
export async function rejectRefund(
  ctx: Ctx,
  { id, reason }: { id: string; reason: string },
): Promise<Refund> {
  const pending = await pendingRefund(ctx, id);
  await refuseOwnMatter(ctx, pending);
  decide(ctx, pending, RefundDecision.REJECTED, reason.trim());
  await publish(ctx, 'refund.decided', { id });
  return pending.refund;
}
