import { isDeepStrictEqual } from 'node:util';
import { ref } from '@mikro-orm/core';
import { InvoiceStatus, type ProviderInvoice, type ProviderInvoiceLine } from '../billing/provider-money.ts';
import type { ProviderName } from '../billing/provider.ts';
import { target, type Ctx } from '../kit/context.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { findBilled } from '../subscriptions/find-billed.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import type { KeptLine } from './invoice-line.ts';
import { Invoice } from './invoice.entity.ts';
import { holdInvoice, joinPayments } from './join-payments.ts';

/** An invoice that is at its provider no longer: only drafts can go. */
export interface GoneInvoice {
  readonly id: string;
  readonly gone: true;
}

export interface MirrorInvoiceInput {
  provider: ProviderName;
  found: ProviderInvoice | GoneInvoice;
}

/**
 * Makes our row say what the provider says, and writes only what differs. Answers whose it is; null where it bills no organization of
 * ours.
 */
export async function mirrorInvoice(
  ctx: Ctx,
  { provider, found }: MirrorInvoiceInput,
): Promise<Organization | null> {
  await holdInvoice(ctx, provider, found.id);
  const known = await ctx.em.findOne(Invoice, { provider, providerInvoiceId: found.id });
  if ('gone' in found) return known ? forget(ctx, known) : null;
  const subscription = found.subscriptionId
    ? await ctx.em.findOne(
        Subscription,
        { provider, providerSubscriptionId: found.subscriptionId },
        { populate: ['organization'] },
      )
    : null;
  const organization =
    (await known?.organization.loadOrFail()) ??
    subscription?.organization.unwrap() ??
    (await findBilled(ctx.em, provider, found));
  if (!organization) return null;
  const values = valuesOf(found, subscription);
  const invoice = known
    ? ctx.em.assign(known, values)
    : ctx.em.create(Invoice, {
        ...values,
        organization: ref(organization),
        ...{ provider, providerInvoiceId: found.id },
        lineItems: [],
      });
  const lines = found.lines.map(kept);
  // JSON is compared by the order of its keys, which the database does not keep
  if (!isDeepStrictEqual(invoice.lineItems, lines)) invoice.lineItems = lines;
  await ctx.em.flush();
  await joinPayments(ctx, provider, found.id);
  await ctx.em.flush();
  target(ctx, invoice);
  return organization;
}

/** What was not a draft any more stays: it went out to a customer. */
async function forget(ctx: Ctx, invoice: Invoice): Promise<Organization> {
  const organization = await invoice.organization.loadOrFail();
  target(ctx, organization);
  if (invoice.status === InvoiceStatus.DRAFT) ctx.em.remove(invoice);
  await ctx.em.flush();
  return organization;
}

const valuesOf = (found: ProviderInvoice, subscription: Subscription | null) => ({
  subscription: subscription && ref(subscription),
  number: found.number,
  status: found.status,
  currency: found.currency,
  subtotalAmount: found.subtotal,
  discountAmount: found.discount,
  taxAmount: found.tax,
  totalAmount: found.total,
  paidAmount: found.amountPaid,
  dueAmount: found.amountDue,
  periodStart: found.periodStart,
  periodEnd: found.periodEnd,
  createdAt: found.createdAt,
  finalizedAt: found.finalizedAt,
  dueAt: found.dueAt,
  paidAt: found.paidAt,
  hostedUrl: found.hostedUrl,
  pdfUrl: found.pdfUrl,
  attemptCount: found.attemptCount,
  nextAttemptAt: found.nextAttemptAt,
});

const kept = ({ description, quantity, amount, periodStart, periodEnd }: ProviderInvoiceLine): KeptLine => ({
  ...{ description, quantity, amount },
  periodStart: periodStart?.toISOString() ?? null,
  periodEnd: periodEnd?.toISOString() ?? null,
});
