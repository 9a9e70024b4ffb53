import { ref } from '@mikro-orm/core';
import type { ProviderName } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { Invoice } from './invoice.entity.ts';
import { Payment } from './payment.entity.ts';

/**
 * Held while an invoice or a payment of it is written. Each comes through a queue of its own, and of two that do not see each other
 * yet neither would make the connection.
 */
export async function holdInvoice(
  ctx: Ctx,
  provider: ProviderName,
  providerInvoiceId: string,
): Promise<void> {
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `invoice:${provider}:${providerInvoiceId}`,
  ]);
}

/** Puts together an invoice and the payments that name it, whichever came first, and adds up what was given back. */
export async function joinPayments(
  ctx: Ctx,
  provider: ProviderName,
  providerInvoiceId: string,
): Promise<void> {
  const invoice = await ctx.em.findOne(Invoice, { provider, providerInvoiceId });
  if (!invoice) return;
  const payments = await ctx.em.find(Payment, { provider, providerInvoiceId });
  for (const payment of payments) if (payment.invoice?.id !== invoice.id) payment.invoice = ref(invoice);
  invoice.refundedAmount = payments.reduce((sum, { refundedAmount }) => sum + refundedAmount, 0);
}
