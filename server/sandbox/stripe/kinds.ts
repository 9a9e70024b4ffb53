import type Stripe from 'stripe';

/** What the sandbox keeps, each as the SDK types it. */
export interface Kinds {
  customer: Stripe.Customer;
  product: Stripe.Product;
  price: Stripe.Price;
  subscription: Stripe.Subscription;
  subscription_schedule: Stripe.SubscriptionSchedule;
  invoice: Stripe.Invoice;
  invoiceitem: Stripe.InvoiceItem;
  invoice_payment: Stripe.InvoicePayment;
  payment_method: Stripe.PaymentMethod;
  payment_intent: Stripe.PaymentIntent;
  setup_intent: Stripe.SetupIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  balance_transaction: Stripe.BalanceTransaction;
  customer_balance_transaction: Stripe.CustomerBalanceTransaction;
  tax_id: Stripe.TaxId;
  coupon: Stripe.Coupon;
  promotion_code: Stripe.PromotionCode;
  discount: Stripe.Discount;
  'checkout.session': Stripe.Checkout.Session;
  'billing_portal.session': Stripe.BillingPortal.Session;
  'test_helpers.test_clock': Stripe.TestHelpers.TestClock;
  event: Stripe.EventBase;
}
export type Kind = keyof Kinds;

interface Naming {
  /** As Stripe's error messages call it. */
  word: string;
  /** How its ids begin. */
  prefix: string;
  url: string;
}

export const namings: Record<Kind, Naming> = {
  customer: { word: 'customer', prefix: 'cus', url: '/v1/customers' },
  product: { word: 'product', prefix: 'prod', url: '/v1/products' },
  price: { word: 'price', prefix: 'price', url: '/v1/prices' },
  subscription: { word: 'subscription', prefix: 'sub', url: '/v1/subscriptions' },
  subscription_schedule: {
    word: 'subscription_schedule',
    prefix: 'sub_sched',
    url: '/v1/subscription_schedules',
  },
  invoice: { word: 'invoice', prefix: 'in', url: '/v1/invoices' },
  invoiceitem: { word: 'invoiceitem', prefix: 'ii', url: '/v1/invoiceitems' },
  invoice_payment: { word: 'invoice_payment', prefix: 'inpay', url: '/v1/invoice_payments' },
  payment_method: { word: 'PaymentMethod', prefix: 'pm', url: '/v1/payment_methods' },
  payment_intent: { word: 'payment_intent', prefix: 'pi', url: '/v1/payment_intents' },
  setup_intent: { word: 'setup_intent', prefix: 'seti', url: '/v1/setup_intents' },
  charge: { word: 'charge', prefix: 'ch', url: '/v1/charges' },
  refund: { word: 'refund', prefix: 're', url: '/v1/refunds' },
  balance_transaction: { word: 'balance transaction', prefix: 'txn', url: '/v1/balance_transactions' },
  customer_balance_transaction: {
    word: 'customer balance transaction',
    prefix: 'cbtxn',
    url: '/v1/customers/balance_transactions',
  },
  tax_id: { word: 'tax_id', prefix: 'txi', url: '/v1/tax_ids' },
  coupon: { word: 'coupon', prefix: 'coupon', url: '/v1/coupons' },
  promotion_code: { word: 'promotion code', prefix: 'promo', url: '/v1/promotion_codes' },
  discount: { word: 'discount', prefix: 'di', url: '/v1/discounts' },
  'checkout.session': { word: 'checkout.session', prefix: 'cs', url: '/v1/checkout/sessions' },
  'billing_portal.session': {
    word: 'billing_portal.session',
    prefix: 'bps',
    url: '/v1/billing_portal/sessions',
  },
  'test_helpers.test_clock': { word: 'test clock', prefix: 'clock', url: '/v1/test_helpers/test_clocks' },
  event: { word: 'event', prefix: 'evt', url: '/v1/events' },
};
