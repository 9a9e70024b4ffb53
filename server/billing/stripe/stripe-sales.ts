import type Stripe from 'stripe';
import type { NewCheckout, ProviderCheckout, ProviderPurchase, Sales } from '../provider-sales.ts';
import { ProviderMissing, ProviderRefusal, type ProviderSubscription } from '../provider.ts';
import { promoCoupon } from './give-discount.ts';
import { inFull } from './stripe-acts.ts';
import { listPaymentMethods } from './stripe-charge.ts';
import { idOf, readSubscription } from './stripe-subscription.ts';
import { translateFault } from './translate-fault.ts';

const markName = 'startedBy';
/** With it comes what was paid with. */
const withCharge = { expand: ['payment_intent.latest_charge'] };

/** Where a customer buys at Stripe: with the card that is known, or on Stripe's own pages. */
export function stripeSales(stripe: Stripe): Sales<ProviderSubscription> {
  const { sessions } = stripe.checkout;

  return {
    startSubscription: ({ customerId, organizationId, priceId, quantity, mark }, key) =>
      translateFault(async () => {
        const [method] = await listPaymentMethods(stripe, customerId);
        if (!method)
          throw new ProviderRefusal(
            'There is nothing that the customer could pay with. Make a checkout link.',
          );
        return readSubscription(
          await stripe.subscriptions.create(
            {
              customer: customerId,
              items: [{ price: priceId, quantity }],
              default_payment_method: method.id,
              metadata: { organizationId, [markName]: mark },
              // nobody is there to confirm: what cannot be paid at once does not begin
              payment_behavior: 'error_if_incomplete',
              off_session: true,
              ...inFull,
            },
            { idempotencyKey: key },
          ),
        );
      }),

    findStarted: (customer, mark) =>
      translateFault(async () => {
        const { data } = await stripe.subscriptions.list({
          ...{ customer, status: 'all', limit: 100 },
          expand: inFull.expand.map((path) => `data.${path}`),
        });
        const found = data.find(({ metadata }) => metadata[markName] === mark);
        if (!found)
          throw new ProviderMissing('The provider could not be reached for a day. Nothing has begun there.');
        return readSubscription(found);
      }),

    openCheckout: (request, key) =>
      translateFault(async () => {
        const customer = request.customerId ?? (await customerFor(stripe, request, `${key}-customer`));
        const metadata = { organizationId: request.organizationId };
        const coupon = request.discount && (await promoCoupon(stripe, request.discount, key));
        const session = await sessions.create(
          {
            mode: 'subscription',
            customer,
            line_items: [{ price: request.priceId, quantity: request.quantity }],
            ...(coupon
              ? { discounts: [{ coupon: coupon.id }] }
              : { allow_promotion_codes: request.allowsCodes }),
            ...(request.isFree && { payment_method_collection: 'if_required' }),
            client_reference_id: request.reference,
            metadata,
            subscription_data: {
              metadata,
              ...(request.trialDays !== null && { trial_period_days: request.trialDays }),
            },
            success_url: request.doneUrl,
            cancel_url: request.leftUrl,
          },
          { idempotencyKey: key },
        );
        return readCheckout(session);
      }),

    openPurchase: (request, key) =>
      translateFault(async () => {
        const customer = request.customerId ?? (await customerFor(stripe, request, `${key}-customer`));
        const { title: name, unitAmount, currency, quantity } = request;
        const metadata = { organizationId: request.organizationId };
        const session = await sessions.create(
          {
            mode: 'payment',
            customer,
            line_items: [
              {
                price_data: {
                  ...{ currency: currency.toLowerCase(), unit_amount: unitAmount },
                  product_data: { name },
                },
                quantity,
              },
            ],
            client_reference_id: request.reference,
            metadata,
            payment_intent_data: { description: name, metadata },
            success_url: request.doneUrl,
            cancel_url: request.leftUrl,
          },
          { idempotencyKey: key },
        );
        return readCheckout(session);
      }),

    fetchCheckout: (id) => translateFault(async () => readCheckout(await sessions.retrieve(id, withCharge))),

    expireCheckout: (id, key) =>
      translateFault(async () => {
        const found = await sessions.retrieve(id, withCharge);
        // asked again, it may be closed already
        if (found.status !== 'open') return readCheckout(found);
        return readCheckout(await sessions.expire(id, {}, { idempotencyKey: key }));
      }),

    openPortal: (customer, returnUrl) =>
      translateFault(async () => {
        const { url } = await stripe.billingPortal.sessions.create({ customer, return_url: returnUrl });
        return { url };
      }),
  };
}

async function customerFor(
  stripe: Stripe,
  { name, email, organizationId }: Pick<NewCheckout, 'name' | 'email' | 'organizationId'>,
  idempotencyKey: string,
): Promise<string> {
  const { id } = await stripe.customers.create(
    { name, email, metadata: { organizationId } },
    { idempotencyKey },
  );
  return id;
}

const statuses = { open: 'OPEN', complete: 'COMPLETE', expired: 'EXPIRED' } as const;

function readCheckout(session: Stripe.Checkout.Session): ProviderCheckout {
  return {
    id: session.id,
    status: statuses[session.status as keyof typeof statuses] ?? 'OPEN',
    url: session.url,
    customerId: session.customer ? idOf(session.customer) : null,
    subscriptionId: session.subscription ? idOf(session.subscription) : null,
    organizationId: session.metadata?.['organizationId'] ?? null,
    reference: session.client_reference_id,
    isPaid: session.payment_status !== 'unpaid',
    purchase: readPurchase(session),
    expiresAt: new Date(session.expires_at * 1000),
  };
}

function readPurchase({ payment_intent: intent }: Stripe.Checkout.Session): ProviderPurchase | null {
  const charge = intent && typeof intent === 'object' ? intent.latest_charge : null;
  if (!charge || typeof charge === 'string') return null;
  const { type = null, card } = charge.payment_method_details ?? {};
  return {
    ...{ chargeId: charge.id, methodType: type },
    methodBrand: card?.brand ?? null,
    methodLast4: card?.last4 ?? null,
  };
}
