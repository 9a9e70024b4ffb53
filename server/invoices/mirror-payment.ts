import { ref } from '@mikro-orm/core';
import type { ProviderCharge } from '../billing/provider-money.ts';
import type { ProviderName } from '../billing/provider.ts';
import { target, type Ctx } from '../kit/context.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { findBilled } from '../subscriptions/find-billed.ts';
import { holdInvoice, joinPayments } from './join-payments.ts';
import { Payment } from './payment.entity.ts';

export interface MirrorPaymentInput {
  provider: ProviderName;
  found: ProviderCharge;
}

/** Makes our row say what the provider says of a charge. Answers whose it is; null where nobody of ours pays it. */
export async function mirrorPayment(
  ctx: Ctx,
  { provider, found }: MirrorPaymentInput,
): Promise<Organization | null> {
  if (found.invoiceId) await holdInvoice(ctx, provider, found.invoiceId);
  const known = await ctx.em.findOne(Payment, { provider, providerChargeId: found.id });
  const organization =
    (await known?.organization.loadOrFail()) ?? (await findBilled(ctx.em, provider, found));
  if (!organization) return null;
  const values = valuesOf(found);
  const payment = known
    ? ctx.em.assign(known, values)
    : ctx.em.create(Payment, {
        ...values,
        organization: ref(organization),
        ...{ provider, providerChargeId: found.id },
      });
  await ctx.em.flush();
  if (found.invoiceId) await joinPayments(ctx, provider, found.invoiceId);
  await ctx.em.flush();
  target(ctx, payment);
  return organization;
}

const valuesOf = (found: ProviderCharge) => ({
  providerInvoiceId: found.invoiceId,
  status: found.status,
  currency: found.currency,
  totalAmount: found.amount,
  refundedAmount: found.amountRefunded,
  methodType: found.methodType,
  methodBrand: found.methodBrand,
  methodLast4: found.methodLast4,
  failureCode: found.failureCode,
  failureMessage: found.failureMessage,
  description: found.description,
  createdAt: found.createdAt,
});
