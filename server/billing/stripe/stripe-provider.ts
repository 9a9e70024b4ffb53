import Stripe from 'stripe';
import type { Config } from '../../kit/config.ts';
import type { ReadableProvider } from '../provider-account.ts';
import { ForgedEvent, ProviderName } from '../provider.ts';
import { giveDiscount, givePromo } from './give-discount.ts';
import { stripeAccount } from './stripe-account.ts';
import { stripeActs, inFull } from './stripe-acts.ts';
import { fetchCharge, listPaymentMethods } from './stripe-charge.ts';
import { stripeChanges } from './stripe-changes.ts';
import { stripeClient } from './stripe-client.ts';
import { refundCharge } from './stripe-refund.ts';
import { readStripeEvent } from './stripe-event.ts';
import { fetchInvoice, fetchOpenInvoice } from './stripe-invoice.ts';
import { stripeSales } from './stripe-sales.ts';
import { readSubscription } from './stripe-subscription.ts';
import { translateFault } from './translate-fault.ts';

/** Stripe behind the words of `Provider`. */
export function stripeProvider(config: Config): ReadableProvider {
  const stripe = stripeClient(config);
  const secret = config.stripe.webhookSecret ?? '';

  return {
    name: ProviderName.STRIPE,
    ...stripeActs(stripe),
    ...stripeChanges(stripe),
    ...stripeSales(stripe),
    account: stripeAccount(stripe),

    fetchSubscription: (id) =>
      translateFault(async () => readSubscription(await stripe.subscriptions.retrieve(id, inFull))),

    setDiscount: (discount, key) =>
      translateFault(async () => readSubscription(await giveDiscount(stripe, discount, key))),

    setPromo: (promo, key) =>
      translateFault(async () => readSubscription(await givePromo(stripe, promo, key))),

    fetchInvoice: (id) => translateFault(() => fetchInvoice(stripe, id)),
    fetchOpenInvoice: (subscription) => translateFault(() => fetchOpenInvoice(stripe, subscription)),
    fetchCharge: (id) => translateFault(() => fetchCharge(stripe, id)),
    refund: (request, key) => translateFault(() => refundCharge(stripe, request, key)),
    listPaymentMethods: (customerId) => translateFault(() => listPaymentMethods(stripe, customerId)),

    readEvent(body, headers) {
      try {
        return readStripeEvent(
          stripe.webhooks.constructEvent(body, headers['stripe-signature'] ?? '', secret),
        );
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError)
          throw new ForgedEvent('The signature does not fit the body.', { cause: error });
        throw error;
      }
    },

    rereadEvent: (payload) => readStripeEvent(payload as Stripe.Event),
  };
}
