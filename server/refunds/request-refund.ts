import { ref } from '@mikro-orm/core';
import { findProvider } from '../billing/find-provider.ts';
import type { RefundReason } from '../billing/provider-money.ts';
import { User } from '../identity/user.entity.ts';
import { Payment } from '../invoices/payment.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';
import { amountLeft, amountWithin } from './amount-left.ts';
import { ownName } from './own-name.ts';
import { Refund, type SaidOfRefund } from './refund.entity.ts';
import { RefundDecision, RefundStatus } from './refund-status.ts';
import { refuseWithoutApi, submitRefund } from './submit-refund.ts';
import { holdGuard, weighRefund } from './weigh-refund.ts';

/** How long a second person has to decide. */
export const requestLifetimeMs = 7 * 24 * 3_600_000;

export interface RefundRequested {
  readonly paymentId: string;
  /** In minor units; all that is left where it is null. */
  readonly amount: number | null;
  readonly reasonCode: RefundReason;
  readonly reason: string;
  readonly endsSubscription: (payment: Payment) => Promise<Subscription | null>;
  readonly idempotencyKey: string | null;
}

/** Asks for a refund: it is decided at once where its requester may do so alone, else it waits for a second person. */
export async function requestRefund(ctx: Ctx, request: RefundRequested): Promise<Refund> {
  const userId = ownName(ctx);
  const { reasonCode, idempotencyKey } = request;
  const payment = await ctx.read.lock(Payment, request.paymentId);
  const endsSubscription = await request.endsSubscription(payment);
  const said = { amount: request.amount, reasonCode, cancelSubscription: endsSubscription !== null };
  const before = await repeated(ctx, payment, userId, { idempotencyKey, said });
  if (before) return before;
  refuseWithoutApi(payment);
  findProvider(ctx.config, payment.provider);
  await holdGuard(ctx, payment, userId);
  const amount = amountWithin(payment, await amountLeft(ctx, payment), request.amount);
  const holds = await weighRefund(ctx, payment, userId, { amount, endsAccess: endsSubscription !== null });
  const now = ctx.clock.now();
  const refund = ctx.em.create(Refund, {
    ...{ organization: payment.organization, payment: ref(payment), provider: payment.provider },
    ...{ currency: payment.currency, totalAmount: amount, holds, said, reasonCode, idempotencyKey },
    reason: request.reason.trim(),
    endsSubscription: endsSubscription && ref(endsSubscription),
    requestedBy: ref(User, userId),
    createdAt: now,
    ...(holds.length > 0
      ? { status: RefundStatus.REQUESTED, expiresAt: new Date(now.getTime() + requestLifetimeMs) }
      : { status: RefundStatus.APPROVED, decision: RefundDecision.WITHIN_LIMIT, decidedAt: now }),
  });
  await ctx.em.flush();
  target(ctx, refund);
  if (holds.length > 0) await publish(ctx, 'refund.requested', { id: refund.id });
  else await submitRefund(ctx, refund, payment);
  return refund;
}

interface Repetition {
  readonly idempotencyKey: string | null;
  readonly said: SaidOfRefund;
}

/** What the same request has led to before; null where it is new. */
async function repeated(
  ctx: Ctx,
  payment: Payment,
  userId: string,
  { idempotencyKey, said }: Repetition,
): Promise<Refund | null> {
  if (!idempotencyKey) return null;
  const refund = await ctx.em.findOne(Refund, { idempotencyKey });
  if (!refund) return null;
  const isSame =
    refund.payment.id === payment.id &&
    refund.requestedBy?.id === userId &&
    refund.said?.amount === said.amount &&
    refund.said.reasonCode === said.reasonCode &&
    refund.said.cancelSubscription === said.cancelSubscription;
  if (isSame) return refund;
  throw new UserError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another request.', {
    field: 'idempotencyKey',
  });
}
