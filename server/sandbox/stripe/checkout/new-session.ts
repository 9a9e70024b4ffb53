import type Stripe from 'stripe';
import type { Work } from '../work.ts';

/** What the sandbox does not simulate: no taxes, shipping, custom fields, embedding. */
const unused = {
  adaptive_pricing: null,
  after_expiration: null,
  allowed_payment_method_types: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer_account: null,
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  locale: null,
  managed_payments: null,
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_method_types: ['card'],
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  submit_type: null,
  subscription: null,
  ui_mode: 'hosted_page',
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>;

type Particulars = Pick<
  Stripe.Checkout.Session,
  | 'id'
  | 'allow_promotion_codes'
  | 'cancel_url'
  | 'client_reference_id'
  | 'currency'
  | 'customer'
  | 'customer_email'
  | 'expires_at'
  | 'metadata'
  | 'mode'
  | 'payment_method_collection'
  | 'success_url'
> & { items: Stripe.LineItem[]; discounts: Stripe.Checkout.Session.Discount[] };

export function amountsOf(
  items: Stripe.LineItem[],
): Pick<Stripe.Checkout.Session, 'amount_subtotal' | 'amount_total' | 'total_details'> {
  const subtotal = items.reduce((sum, item) => sum + item.amount_subtotal, 0);
  const total = items.reduce((sum, item) => sum + item.amount_total, 0);
  return {
    amount_subtotal: subtotal,
    amount_total: total,
    total_details: { amount_discount: subtotal - total, amount_shipping: 0, amount_tax: 0 },
  };
}

export function newSession(work: Work, { items, ...wanted }: Particulars): Stripe.Checkout.Session {
  const isSetup = wanted.mode === 'setup';
  return {
    ...unused,
    object: 'checkout.session',
    ...(isSetup ? { amount_subtotal: null, amount_total: null, total_details: null } : amountsOf(items)),
    created: work.now,
    customer_creation:
      wanted.customer === null ? (wanted.mode === 'payment' ? 'if_required' : 'always') : null,
    customer_details: null,
    line_items: {
      object: 'list',
      data: items,
      has_more: false,
      url: `/v1/checkout/sessions/${wanted.id}/line_items`,
    },
    payment_status: isSetup ? 'no_payment_required' : 'unpaid',
    status: 'open',
    url: `${work.origin}/sandbox/stripe/checkout/${wanted.id}`,
    ...wanted,
  };
}
