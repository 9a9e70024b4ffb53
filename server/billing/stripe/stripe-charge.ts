import type Stripe from 'stripe';
import { PaymentStatus, type ProviderCharge } from '../provider-money.ts';
import { ProviderRefusal, type ProviderPaymentMethod } from '../provider.ts';
import { noted, organizationOf } from './stripe-invoice.ts';
import { listRefunds } from './stripe-refunds.ts';
import { idOf } from './stripe-subscription.ts';
import { whole } from './whole.ts';

const statuses: Readonly<Record<string, PaymentStatus>> = {
  pending: PaymentStatus.PENDING,
  succeeded: PaymentStatus.SUCCEEDED,
  failed: PaymentStatus.FAILED,
};

/** A charge does not name its invoice, nor what went back of it: these stand in records of their own. */
export async function fetchCharge(stripe: Stripe, id: string): Promise<ProviderCharge> {
  const charge = await stripe.charges.retrieve(id, { expand: ['customer'] });
  const refunds = charge.status === 'succeeded' ? await listRefunds(stripe, id) : [];
  return { ...readCharge(charge, await invoiceOf(stripe, charge)), refunds };
}

async function invoiceOf(stripe: Stripe, { payment_intent: intent }: Stripe.Charge): Promise<InvoiceOf> {
  if (!intent) return null;
  const { data } = await stripe.invoicePayments.list({
    payment: { type: 'payment_intent', payment_intent: idOf(intent) },
    expand: ['data.invoice'],
    limit: 1,
  });
  return data[0]?.invoice ?? null;
}

type InvoiceOf = string | Stripe.Invoice | Stripe.DeletedInvoice | null;

/** A charge of Stripe in our words, as far as it tells by itself. */
export function readCharge(charge: Stripe.Charge, invoice: InvoiceOf): Omit<ProviderCharge, 'refunds'> {
  const status = statuses[charge.status];
  if (!status) throw new ProviderRefusal(`Stripe knows a status that we do not: ${charge.status}.`);
  const billed = invoice && typeof invoice !== 'string' && !invoice.deleted ? organizationOf(invoice) : null;
  const method = charge.payment_method_details;
  return whole(`charge ${charge.id}`, {
    id: charge.id,
    invoiceId: invoice ? idOf(invoice) : null,
    customerId: charge.customer ? idOf(charge.customer) : null,
    organizationId: billed ?? noted(charge.customer),
    status,
    currency: charge.currency.toUpperCase(),
    amount: charge.amount,
    amountRefunded: charge.amount_refunded ?? 0,
    methodType: method?.type ?? null,
    methodBrand: method?.card?.brand ?? null,
    methodLast4: method?.card?.last4 ?? method?.sepa_debit?.last4 ?? method?.us_bank_account?.last4 ?? null,
    failureCode: charge.outcome?.reason ?? charge.failure_code ?? null,
    failureMessage: charge.failure_message ?? null,
    description: charge.description ?? null,
    createdAt: new Date(charge.created * 1000),
  });
}

/** What a customer can pay with, the default first. */
export async function listPaymentMethods(
  stripe: Stripe,
  customerId: string,
): Promise<ProviderPaymentMethod[]> {
  const [customer, { data }] = await Promise.all([
    stripe.customers.retrieve(customerId),
    stripe.customers.listPaymentMethods(customerId, { limit: 100 }),
  ]);
  const own = customer.deleted ? null : customer.invoice_settings?.default_payment_method;
  const standard = own ? idOf(own) : null;
  return data
    .map((method) => readMethod(method, standard))
    .toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault));
}

const readMethod = (method: Stripe.PaymentMethod, standard: string | null): ProviderPaymentMethod => ({
  id: method.id,
  type: method.type,
  brand: method.card?.brand ?? null,
  last4: method.card?.last4 ?? method.sepa_debit?.last4 ?? method.us_bank_account?.last4 ?? null,
  expiresMonth: method.card?.exp_month ?? null,
  expiresYear: method.card?.exp_year ?? null,
  isDefault: method.id === standard,
});
