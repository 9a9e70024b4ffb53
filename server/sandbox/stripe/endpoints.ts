import { portalSessions } from './checkout/portal-sessions.ts';
import { checkoutSessions } from './checkout/sessions.ts';
import { customers } from './customers.ts';
import { coupons } from './discounts/coupons.ts';
import { promotionCodes } from './discounts/promotion-codes.ts';
import type { Endpoint } from './endpoint.ts';
import { eventLog } from './event-log.ts';
import { invoiceItems } from './invoices/invoice-items.ts';
import { invoices } from './invoices/invoices.ts';
import { charges } from './payments/charges.ts';
import { paymentIntents } from './payments/payment-intents.ts';
import { paymentMethods } from './payments/payment-methods.ts';
import { refunds } from './payments/refunds.ts';
import { setupIntents } from './payments/setup-intents.ts';
import { prices } from './prices.ts';
import { products } from './products.ts';
import { subscriptionSchedules } from './subscriptions/schedules.ts';
import { subscriptions } from './subscriptions/subscriptions.ts';
import { testClocks } from './time/test-clocks.ts';

/** All that the API answers to. */
export const endpoints: Endpoint[] = [
  ...customers,
  ...products,
  ...prices,
  ...subscriptions,
  ...subscriptionSchedules,
  ...invoices,
  ...invoiceItems,
  ...paymentMethods,
  ...paymentIntents,
  ...setupIntents,
  ...charges,
  ...refunds,
  ...coupons,
  ...promotionCodes,
  ...checkoutSessions,
  ...portalSessions,
  ...testClocks,
  ...eventLog,
];
