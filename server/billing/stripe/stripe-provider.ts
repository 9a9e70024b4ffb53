import Stripe from 'stripe';
import type { Config } from '../../kit/config.ts';
import type { Adapter, ReadableProvider } from '../provider-account.ts';
import { ForgedEvent, ProviderName } from '../provider.ts';
import { giveDiscount, givePromo } from './give-discount.ts';
import { stripeAccount } from './stripe-account.ts';
import { stripeActs, inFull } from './stripe-acts.ts';
import { fetchCharge, listPaymentMethods } from './stripe-charge.ts';
import { stripeCatalog } from './stripe-catalog.ts';
import { stripeChanges } from './stripe-changes.ts';
import { stripeClient } from './stripe-client.ts';
import { refundCharge } from './stripe-refund.ts';
import { askingEvents, readStripeEvent } from './stripe-event.ts';
import { fetchInvoice, fetchOpenInvoice } from './stripe-invoice.ts';
import { stripeSales } from './stripe-sales.ts';
import { readSubscription } from './stripe-subscription.ts';
import { translateFault } from './translate-fault.ts';

/** Stripe, where there is a key for it. */
export const stripe: Adapter = {
  title: 'Stripe',
  needs: 'STRIPE_API_KEY',
  askingEvents,
  isConfigured: ({ stripe: { apiKey } }) => apiKey !== undefined,
  connect: stripeProvider,
};

/** Stripe behind the words of `Provider`. */
function stripeProvider(config: Config): ReadableProvider {
  const client = stripeClient(config);
  const secret = config.stripe.webhookSecret ?? '';

  return {
    name: ProviderName.STRIPE,
    ...stripeActs(client),
    ...stripeCatalog(client),
    ...stripeChanges(client),
    ...stripeSales(client),
    account: stripeAccount(client),

    fetchSubscription: (id) =>
      translateFault(async () => readSubscription(await client.subscriptions.retrieve(id, inFull))),

    setDiscount: (discount, key) =>
      translateFault(async () => readSubscription(await giveDiscount(client, discount, key))),

    setPromo: (promo, key) =>
      translateFault(async () => readSubscription(await givePromo(client, promo, key))),

    fetchInvoice: (id) => translateFault(() => fetchInvoice(client, id)),
    fetchOpenInvoice: (subscription) => translateFault(() => fetchOpenInvoice(client, subscription)),
    fetchCharge: (id) => translateFault(() => fetchCharge(client, id)),
    refund: (request, key) => translateFault(() => refundCharge(client, request, key)),
    listPaymentMethods: (customerId) => translateFault(() => listPaymentMethods(client, customerId)),

    async readEvent(body, headers) {
      try {
        const signature = headers['stripe-signature'] ?? '';
        return readStripeEvent(await client.webhooks.constructEventAsync(body, signature, secret));
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError)
          throw new ForgedEvent('The signature does not fit the body.', { cause: error });
        throw error;
      }
    },

    rereadEvent: (payload) => readStripeEvent(payload as Stripe.Event),
  };
}
