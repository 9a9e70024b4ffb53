import type Stripe from 'stripe';
import { type Price, PriceInterval } from '../../catalog/price.entity.ts';
import type { Plan } from '../../catalog/plan.entity.ts';

/** What one company of the demo buys. */
export interface Purchase {
  organization: { id: string; name: string };
  email: string;
  priceId: string;
  quantity: number;
  startedAt: Date;
  /** When its next period begins. In the past of nobody: Stripe takes only what is still to come. */
  renewsAt: Date;
  turns: 'active' | 'trialing' | 'past due' | 'ending' | 'canceled';
}

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

/** Each plan is a product at Stripe, and each of its prices a price. */
export async function createStripePlan(stripe: Stripe, plan: Plan): Promise<string> {
  const product = await stripe.products.create({
    name: plan.name,
    description: plan.description ?? undefined,
    metadata: { key: plan.key },
  });
  return product.id;
}

export async function createStripePrice(stripe: Stripe, price: Price, product: string): Promise<string> {
  const created = await stripe.prices.create({
    product,
    currency: price.currency.toLowerCase(),
    unit_amount: price.unitAmount,
    recurring: { interval: price.interval === PriceInterval.YEAR ? 'year' : 'month' },
  });
  return created.id;
}

/** The customer and the subscription, as they would stand there had the product sold them. Answers Stripe's id. */
export async function buy(stripe: Stripe, purchase: Purchase): Promise<string> {
  const { organization, email, priceId, quantity, startedAt, renewsAt, turns } = purchase;
  const method = turns === 'past due' ? 'pm_card_chargeCustomerFail' : 'pm_card_visa';
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
    backdate_start_date: seconds(startedAt),
    proration_behavior: 'none',
    metadata: { organizationId: organization.id },
    ...(turns === 'trialing'
      ? { trial_end: seconds(renewsAt) }
      : { billing_cycle_anchor: seconds(renewsAt) }),
    ...(turns === 'ending' && { cancel_at_period_end: true }),
  });
  if (turns === 'canceled') await stripe.subscriptions.cancel(subscription.id);
  return subscription.id;
}
