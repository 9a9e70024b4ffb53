import type Stripe from 'stripe';
import { applyDiscounts, totalsOf, type Discounting } from '../discounts/apply.ts';
import { inner } from '../list.ts';
import { idOf } from '../id-of.ts';

interface Particulars {
  id: string;
  created: number;
  reason: Stripe.Invoice.BillingReason;
  customer: Stripe.Customer;
  /** None for an invoice that somebody writes by hand. */
  subscription?: Stripe.Subscription | undefined;
  currency: string;
  lines: Stripe.InvoiceLineItem[];
  discountings?: Discounting[];
  collectionMethod?: Stripe.Invoice.CollectionMethod;
  daysUntilDue?: number | null;
  more?: Partial<Stripe.Invoice>;
}

const days = 86_400;

/** A draft; what is due is the total together with the customer's balance, and never below zero. */
export function newInvoice(wanted: Particulars): Stripe.Invoice {
  const { id, created, customer, subscription, discountings = [] } = wanted;
  const collectionMethod =
    wanted.collectionMethod ?? subscription?.collection_method ?? 'charge_automatically';
  const daysUntilDue = wanted.daysUntilDue ?? subscription?.days_until_due ?? 30;
  return {
    ...unused,
    id,
    object: 'invoice',
    ...sumsOf(wanted.lines, discountings, customer.balance, id),
    amount_paid: 0,
    auto_advance: true,
    billing_reason: wanted.reason,
    collection_method: collectionMethod,
    created,
    currency: wanted.currency,
    customer: customer.id,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    default_payment_method: idOf(subscription?.default_payment_method) ?? null,
    discounts: discountings.map(({ discount }) => discount.id),
    due_date: collectionMethod === 'send_invoice' ? created + daysUntilDue * days : null,
    parent: subscription
      ? {
          quote_details: null,
          subscription_details: { metadata: subscription.metadata, subscription: subscription.id },
          type: 'subscription_details',
        }
      : null,
    period_end: created,
    period_start: Math.min(created, ...wanted.lines.map((line) => line.period.start)),
    starting_balance: customer.balance,
    status: 'draft',
    test_clock: customer.test_clock ?? null,
    ...wanted.more,
  };
}

type Sums = Pick<
  Stripe.Invoice,
  | 'amount_due'
  | 'amount_remaining'
  | 'lines'
  | 'subtotal'
  | 'subtotal_excluding_tax'
  | 'total'
  | 'total_discount_amounts'
  | 'total_excluding_tax'
>;

/** The lines with their discounts, and everything that is added up from them. */
export function sumsOf(
  lines: Stripe.InvoiceLineItem[],
  discountings: Discounting[],
  balance: number,
  id: string,
): Sums {
  const discounted = applyDiscounts(lines, discountings);
  const taken = totalsOf(discounted);
  const subtotal = lines.reduce((sum, line) => sum + line.amount, 0);
  const total = subtotal - taken.reduce((sum, { amount }) => sum + amount, 0);
  const due = Math.max(0, total + balance);
  return {
    amount_due: due,
    amount_remaining: due,
    lines: inner(
      discounted.map((line) => ({ ...line, invoice: id })),
      `/v1/invoices/${id}/lines`,
    ),
    subtotal,
    subtotal_excluding_tax: subtotal,
    total,
    total_discount_amounts: taken,
    total_excluding_tax: total,
  };
}

/** What the sandbox does not simulate: no taxes, shipping, custom texts. */
const unused = {
  account_country: 'US',
  account_name: 'Bursar sandbox',
  account_tax_ids: null,
  amount_overpaid: 0,
  amount_shipping: 0,
  application: null,
  attempt_count: 0,
  attempted: false,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
  automatically_finalizes_at: null,
  custom_fields: null,
  customer_account: null,
  customer_shipping: null,
  customer_tax_exempt: 'none',
  customer_tax_ids: [],
  default_source: null,
  default_tax_rates: [],
  description: null,
  effective_at: null,
  ending_balance: null,
  footer: null,
  from_invoice: null,
  hosted_invoice_url: null,
  invoice_pdf: null,
  issuer: { type: 'self' },
  last_finalization_error: null,
  latest_revision: null,
  livemode: false,
  metadata: {},
  next_payment_attempt: null,
  number: null,
  on_behalf_of: null,
  payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
  post_payment_credit_notes_amount: 0,
  pre_payment_credit_notes_amount: 0,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  statement_descriptor: null,
  status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
  total_pretax_credit_amounts: [],
  total_taxes: [],
  webhooks_delivered_at: null,
} satisfies Partial<Stripe.Invoice>;
