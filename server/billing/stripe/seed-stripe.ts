import type Stripe from 'stripe';

/** What one company of the demo buys. */
export interface Purchase {
  organization: { id: string; name: string };
  email: string;
  priceId: string;
  quantity: number;
  startedAt: Date;
  /** When its next period begins: what is still to come, or null to charge the first one now. */
  renewsAt: Date | null;
  turns: 'active' | 'trialing' | 'past due' | 'ending' | 'canceled' | 'unconfirmed';
}

const methods: Partial<Record<Purchase['turns'], string>> = {
  'past due': 'pm_card_chargeCustomerFail',
  unconfirmed: 'pm_card_authenticationRequired',
};

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

/** The customer and the subscription, as they would stand there had the product sold them. Answers Stripe's id. */
export async function buy(stripe: Stripe, purchase: Purchase): Promise<string> {
  const { organization, email, priceId, quantity, startedAt, renewsAt, turns } = purchase;
  const method = methods[turns] ?? 'pm_card_visa';
  const customer = await stripe.customers.create({
    name: organization.name,
    email,
    payment_method: method,
    invoice_settings: { default_payment_method: method },
    metadata: { organizationId: organization.id },
  });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: priceId, quantity }],
    ...(renewsAt && { backdate_start_date: seconds(startedAt) }),
    proration_behavior: 'none',
    metadata: { organizationId: organization.id },
    ...(renewsAt &&
      (turns === 'trialing'
        ? { trial_end: seconds(renewsAt) }
        : { billing_cycle_anchor: seconds(renewsAt) })),
    ...(turns === 'ending' && { cancel_at_period_end: true }),
  });
  if (turns === 'canceled') await stripe.subscriptions.cancel(subscription.id);
  return subscription.id;
}
