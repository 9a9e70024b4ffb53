import { ref } from '@mikro-orm/core';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { ProviderCharge, ProviderRefund } from '../billing/provider-money.ts';
import type { ProviderName } from '../billing/provider.ts';
import { mirrorPayment } from '../invoices/mirror-payment.ts';
import { Payment } from '../invoices/payment.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { Refund } from './refund.entity.ts';
import { RefundStatus } from './refund-status.ts';
import { takeBack } from './take-back.ts';

export interface MirrorChargeInput {
  provider: ProviderName;
  found: ProviderCharge;
}

const statuses: Readonly<Record<ProviderRefund['status'], RefundStatus>> = {
  PENDING: RefundStatus.PENDING_PROVIDER,
  SUCCEEDED: RefundStatus.SUCCEEDED,
  FAILED: RefundStatus.FAILED,
};

/** Makes our rows of a charge and of all that was given back of it say what the provider says, in one look. */
export async function mirrorCharge(
  ctx: Ctx,
  { provider, found }: MirrorChargeInput,
): Promise<Organization | null> {
  const organization = await mirrorPayment(ctx, { provider, found });
  if (!organization || found.refunds.length === 0) return organization;
  const payment = await ctx.em.findOneOrFail(Payment, { provider, providerChargeId: found.id });
  for (const refund of found.refunds.toReversed()) await mirrorRefund(ctx, payment, refund);
  await takeBack(ctx, payment);
  return organization;
}

async function mirrorRefund(ctx: Ctx, payment: Payment, found: ProviderRefund): Promise<void> {
  const refund =
    (await ctx.em.findOne(Refund, { provider: payment.provider, providerRefundId: found.id })) ??
    (await askedForHere(ctx, payment, found)) ??
    madeThere(ctx, payment, found);
  const before = refund.status;
  const status = statuses[found.status];
  ctx.em.assign(refund, { providerRefundId: found.id, status, failure: found.failure });
  if (before !== status || !refund.finishedAt) {
    refund.finishedAt = status === RefundStatus.PENDING_PROVIDER ? null : ctx.clock.now();
  }
  await ctx.em.flush();
  if (before === status) return;
  target(ctx, refund);
  await tell(ctx, refund, before);
}

/** The row that our own command is about, which the provider has kept with the refund. */
async function askedForHere(
  ctx: Ctx,
  payment: Payment,
  { commandId }: ProviderRefund,
): Promise<Refund | null> {
  if (!commandId || !isUuid(commandId)) return null;
  const command = await ctx.em.findOne(ProviderCommand, commandId);
  return (
    command && ctx.em.findOne(Refund, { id: command.subjectId, payment: payment.id, providerRefundId: null })
  );
}

/** Somebody refunded at the provider: the row has no requester, and nobody is told. */
const madeThere = (ctx: Ctx, payment: Payment, found: ProviderRefund): Refund =>
  ctx.em.create(Refund, {
    ...{ organization: payment.organization, payment: ref(payment), provider: payment.provider },
    ...{ currency: payment.currency, totalAmount: found.amount, reasonCode: found.reason },
    ...{ providerRefundId: found.id, status: statuses[found.status], createdAt: found.createdAt },
  });

/** News of what was asked for here; each of it once, because only a change is news. */
async function tell(ctx: Ctx, refund: Refund, before: RefundStatus): Promise<void> {
  if (!refund.requestedBy) return;
  const { id, status } = refund;
  if (status === RefundStatus.SUCCEEDED) await publish(ctx, 'refund.succeeded', { id });
  if (status === RefundStatus.FAILED)
    await publish(ctx, 'refund.failed', { id, wasTold: before === RefundStatus.SUCCEEDED });
  const wasTaken = before !== RefundStatus.APPROVED && before !== RefundStatus.SUBMITTED;
  if (refund.endsSubscription && !wasTaken && status !== RefundStatus.FAILED)
    await publish(ctx, 'refund.taken', { id });
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
