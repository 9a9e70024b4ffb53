import { ref } from '@mikro-orm/core';
import { User } from '../identity/user.entity.ts';
import { Payment } from '../invoices/payment.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { ownName } from './own-name.ts';
import { Refund } from './refund.entity.ts';
import { RefundDecision, RefundStatus } from './refund-status.ts';
import { accountsOf } from './same-person.ts';
import { isMember } from './weigh-refund.ts';

export interface Pending {
  readonly refund: Refund;
  readonly payment: Payment;
  readonly userId: string;
}

/** A request that still waits, under its lock and that of its payment, which everybody takes first. */
export async function pendingRefund(ctx: Ctx, id: string): Promise<Pending> {
  const userId = ownName(ctx);
  const known = await ctx.read.find(Refund, id);
  const payment = await ctx.read.lock(Payment, known.payment.id);
  const refund = await ctx.read.lock(Refund, id);
  if (refund.status !== RefundStatus.REQUESTED)
    throw new UserError('REFUND_DECIDED', 'This refund does not wait for anybody any more.');
  return { refund, payment, userId };
}

/** A second person decides: nobody in their own matter, under whatever account. */
export async function refuseOwnMatter(ctx: Ctx, { refund, payment, userId }: Pending): Promise<void> {
  const accounts = await accountsOf(ctx, userId);
  if (refund.requestedBy && accounts.includes(refund.requestedBy.id))
    throw new UserError('OWN_REQUEST', 'You asked for this refund: somebody else has to decide about it.');
  if (await isMember(ctx, payment, accounts))
    throw new UserError(
      'OWN_ORGANIZATION',
      'You are a member of this organization: somebody else has to decide.',
    );
}

/** Writes a decision down, and who made it. */
export function decide(
  ctx: Ctx,
  { refund, userId }: Pick<Pending, 'refund'> & { userId: string | null },
  decision: RefundDecision,
  decisionReason: string | null,
): void {
  Object.assign(refund, {
    ...{ decision, decisionReason, decidedAt: ctx.clock.now() },
    decidedBy: userId ? ref(User, userId) : null,
    status: decision === RefundDecision.APPROVED ? RefundStatus.APPROVED : RefundStatus.REJECTED,
  });
}
