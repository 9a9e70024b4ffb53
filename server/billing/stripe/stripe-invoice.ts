import type Stripe from 'stripe';
import { InvoiceStatus, type ProviderInvoice, type ProviderInvoiceLine } from '../provider-money.ts';
import { ProviderRefusal } from '../provider.ts';
import { dateOf, idOf } from './stripe-subscription.ts';
import { whole } from './whole.ts';

const statuses: Readonly<Record<string, InvoiceStatus>> = {
  draft: InvoiceStatus.DRAFT,
  open: InvoiceStatus.OPEN,
  paid: InvoiceStatus.PAID,
  void: InvoiceStatus.VOID,
  uncollectible: InvoiceStatus.UNCOLLECTIBLE,
};

/** An invoice in full. */
export async function fetchInvoice(stripe: Stripe, id: string): Promise<ProviderInvoice> {
  const invoice = await stripe.invoices.retrieve(id, { expand: ['customer'] });
  return readInvoice(invoice, await linesOf(stripe, invoice));
}

/** Stripe lists the newest first. */
export async function fetchOpenInvoice(
  stripe: Stripe,
  subscription: string,
): Promise<ProviderInvoice | null> {
  const [open] = (await stripe.invoices.list({ subscription, status: 'open', limit: 1 })).data;
  return open?.id ? fetchInvoice(stripe, open.id) : null;
}

/** Stripe gives the first lines with an invoice, and the others when it is asked. */
export async function linesOf(
  stripe: Stripe,
  { id, lines }: Stripe.Invoice,
): Promise<readonly Stripe.InvoiceLineItem[]> {
  if (!lines?.has_more || !id) return lines?.data ?? [];
  return stripe.invoices.listLineItems(id, { limit: 100 }).autoPagingToArray({ limit: 10_000 });
}

/** An invoice of Stripe in our words. */
export function readInvoice(
  invoice: Stripe.Invoice,
  lines: readonly Stripe.InvoiceLineItem[] = invoice.lines?.data ?? [],
): ProviderInvoice {
  const status = statuses[invoice.status ?? ''];
  if (!status) throw new ProviderRefusal(`Stripe knows a status that we do not: ${invoice.status}.`);
  const subscription = invoice.parent?.subscription_details?.subscription;
  const { finalized_at: finalizedAt, paid_at: paidAt } = invoice.status_transitions ?? {};
  return whole(`invoice ${invoice.id}`, {
    id: invoice.id,
    subscriptionId: subscription ? idOf(subscription) : null,
    customerId: invoice.customer ? idOf(invoice.customer) : null,
    organizationId: organizationOf(invoice),
    number: invoice.number ?? null,
    status,
    currency: invoice.currency.toUpperCase(),
    subtotal: invoice.subtotal,
    discount: sumOf(invoice.total_discount_amounts),
    tax: sumOf(invoice.total_taxes),
    total: invoice.total,
    amountPaid: invoice.amount_paid + (invoice.amount_paid_off_stripe ?? 0),
    amountDue: status === InvoiceStatus.VOID ? 0 : invoice.amount_remaining,
    periodStart: dateOf(invoice.period_start),
    periodEnd: dateOf(invoice.period_end),
    createdAt: new Date(invoice.created * 1000),
    finalizedAt: dateOf(finalizedAt),
    dueAt: dateOf(invoice.due_date),
    paidAt: dateOf(paidAt),
    hostedUrl: invoice.hosted_invoice_url ?? null,
    pdfUrl: invoice.invoice_pdf ?? null,
    attemptCount: invoice.attempt_count ?? 0,
    nextAttemptAt: dateOf(invoice.next_payment_attempt),
    lines: lines.map(readLine),
  });
}

/** As it was noted on the subscription when it was billed, else on the customer, where that came with the invoice. */
export function organizationOf({
  parent,
  customer,
}: Pick<Stripe.Invoice, 'parent' | 'customer'>): string | null {
  return parent?.subscription_details?.metadata?.organizationId ?? noted(customer);
}

/** What was noted on a customer that came with its object. */
export function noted(
  customer: string | Stripe.Customer | Stripe.DeletedCustomer | null | undefined,
): string | null {
  if (!customer || typeof customer === 'string' || customer.deleted) return null;
  return customer.metadata?.organizationId ?? null;
}

const readLine = ({
  description,
  quantity,
  amount,
  period,
}: Stripe.InvoiceLineItem): ProviderInvoiceLine => ({
  description: description ?? '',
  quantity: quantity ?? null,
  amount,
  periodStart: dateOf(period?.start),
  periodEnd: dateOf(period?.end),
});

const sumOf = (amounts: readonly { amount: number }[] | null | undefined): number =>
  (amounts ?? []).reduce((sum, { amount }) => sum + amount, 0);
