import Stripe from 'stripe';
import type { Config } from '../../kit/config.ts';
import { ForgedEvent, type Provider, ProviderName, type QuantityChange } from '../provider.ts';
import { stripeActs, withSchedule } from './stripe-acts.ts';
import { fetchCharge, listPaymentMethods } from './stripe-charge.ts';
import { stripeClient } from './stripe-client.ts';
import { refundCharge } from './stripe-refund.ts';
import { readStripeEvent } from './stripe-event.ts';
import { fetchInvoice } from './stripe-invoice.ts';
import { readSubscription, seatsOf } from './stripe-subscription.ts';
import { translateFault } from './translate-fault.ts';

/** Stripe behind the words of `Provider`. */
export function stripeProvider(config: Config): Provider {
  const stripe = stripeClient(config);
  const secret = config.stripe.webhookSecret ?? '';

  return {
    name: ProviderName.STRIPE,
    ...stripeActs(stripe),

    fetchSubscription: (id) =>
      translateFault(async () => readSubscription(await stripe.subscriptions.retrieve(id, withSchedule))),

    fetchInvoice: (id) => translateFault(() => fetchInvoice(stripe, id)),
    fetchCharge: (id) => translateFault(() => fetchCharge(stripe, id)),
    refund: (request, key) => translateFault(() => refundCharge(stripe, request, key)),
    listPaymentMethods: (customerId) => translateFault(() => listPaymentMethods(stripe, customerId)),

    previewQuantity: (change) =>
      translateFault(async () => {
        const preview = await stripe.invoices.createPreview({
          subscription: change.subscriptionId,
          subscription_details: await detailsOf(stripe, change),
        });
        const lines = preview.lines.has_more
          ? await stripe.invoices
              .listLineItems(preview.id, { limit: 100 })
              .autoPagingToArray({ limit: 10_000 })
          : preview.lines.data;
        return {
          currency: preview.currency.toUpperCase(),
          lines: lines
            .filter((line) => isProrationAt(line, secondsOf(change.prorationDate)))
            .map(({ description, amount }) => ({ description: description ?? '', amount })),
        };
      }),

    changeQuantity: (change, key) =>
      translateFault(async () =>
        readSubscription(
          await stripe.subscriptions.update(
            change.subscriptionId,
            { ...(await detailsOf(stripe, change)), ...withSchedule },
            { idempotencyKey: key },
          ),
        ),
      ),

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

/** The same for the preview and for the change, and for the change when it is asked for again. */
async function detailsOf(
  stripe: Stripe,
  { subscriptionId, quantity, prorationDate }: QuantityChange,
): Promise<{
  items: { id: string; quantity: number }[];
  proration_behavior: 'create_prorations';
  proration_date: number;
}> {
  const item = seatsOf(await stripe.subscriptions.retrieve(subscriptionId));
  return {
    items: [{ id: item.id, quantity }],
    proration_behavior: 'create_prorations',
    proration_date: secondsOf(prorationDate),
  };
}

/** Prorations of earlier changes wait for the same invoice; they began at another second. */
function isProrationAt(line: Stripe.InvoiceLineItem, seconds: number): boolean {
  const details = line.parent?.subscription_item_details ?? line.parent?.invoice_item_details;
  return details?.proration === true && line.period.start === seconds;
}

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);
