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
  now: Date;
  /** What was asked for beside it, in cents, where not the usual. */
  extra?: number;
  /** What a coupon takes off every bill, in percent. */
  percentOff?: number | undefined;
  turns: 'active' | 'trialing' | 'past due' | 'ending' | 'canceled' | 'unconfirmed';
}

const methods: Partial<Record<Purchase['turns'], string>> = {
  'past due': 'pm_card_chargeCustomerFail',
  unconfirmed: 'pm_card_authenticationRequired',
};

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

/** The customer and the subscription, as they would stand there had the product sold them. Answers Stripe's id. */
export async function buy(stripe: Stripe, purchase: Purchase): Promise<string> {
  const { organization, priceId, quantity, startedAt, renewsAt, turns } = purchase;
  if (turns === 'canceled') return buyInThePast(stripe, purchase);
  const customer = await aCustomer(stripe, purchase);
  await billOnce(stripe, customer, purchase);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: priceId, quantity }],
    discounts: await discountsOf(stripe, purchase),
    ...(renewsAt && { backdate_start_date: seconds(startedAt) }),
    // the period that runs is paid, but where the card would not have done
    ...(turns === 'past due' && { proration_behavior: 'none' as const }),
    metadata: { organizationId: organization.id },
    ...(renewsAt &&
      (turns === 'trialing'
        ? { trial_end: seconds(renewsAt) }
        : { billing_cycle_anchor: seconds(renewsAt) })),
    ...(turns === 'ending' && { cancel_at_period_end: true }),
  });
  return subscription.id;
}

async function discountsOf(
  stripe: Stripe,
  { percentOff }: Purchase,
): Promise<Stripe.SubscriptionCreateParams.Discount[]> {
  if (!percentOff) return [];
  const name = 'Agreed for three years';
  const { id: coupon } = await stripe.coupons.create({ name, percent_off: percentOff, duration: 'forever' });
  return [{ coupon }];
}

const aCustomer = (
  stripe: Stripe,
  { organization, email, turns }: Purchase,
  clock?: Stripe.TestHelpers.TestClock,
): Promise<Stripe.Customer> => {
  const method = methods[turns] ?? 'pm_card_visa';
  return stripe.customers.create({
    name: organization.name,
    email,
    payment_method: method,
    invoice_settings: { default_payment_method: method },
    metadata: { organizationId: organization.id },
    ...(clock && { test_clock: clock.id }),
  });
};

const day = 86_400;

/** What is over can be lived through: by a clock of its own, month by month, each with an invoice that was paid. */
async function buyInThePast(stripe: Stripe, purchase: Purchase): Promise<string> {
  const { organization, priceId, quantity, startedAt, now } = purchase;
  const start = Math.max(seconds(startedAt), seconds(now) - 100 * day);
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: start, name: organization.name });
  const customer = await aCustomer(stripe, purchase, clock);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: priceId, quantity }],
    metadata: { organizationId: organization.id },
  });
  // Stripe lets a clock jump over two periods at most
  for (let at = start + 28 * day; at < seconds(now); at += 28 * day)
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: at });
  await stripe.subscriptions.cancel(subscription.id);
  return subscription.id;
}

/** What was asked for beside the subscription: paid at once, given back in part, or sent and not paid yet. */
const extras: Readonly<
  Record<string, { amount: number; what: string; turned: 'paid' | 'refunded' | 'sent' }>
> = {
  active: { amount: 120_000, what: 'Onboarding and import of your data', turned: 'paid' },
  ending: { amount: 48_000, what: 'Training, two sessions', turned: 'refunded' },
  trialing: { amount: 15_000, what: 'Setting up single sign-on', turned: 'sent' },
};

async function billOnce(
  stripe: Stripe,
  customer: Stripe.Customer,
  { turns, extra: asked }: Purchase,
): Promise<void> {
  const extra = extras[turns];
  if (!extra) return;
  const sent = extra.turned === 'sent';
  const { id: invoice } = await stripe.invoices.create({
    customer: customer.id,
    currency: 'usd',
    ...(sent && { collection_method: 'send_invoice', days_until_due: 14 }),
  });
  const { amount = extra.amount, what: description } = { ...extra, amount: asked };
  await stripe.invoiceItems.create({ customer: customer.id, currency: 'usd', amount, description, invoice });
  await stripe.invoices.finalizeInvoice(invoice);
  if (sent) return;
  await stripe.invoices.pay(invoice);
  if (extra.turned !== 'refunded') return;
  const { data } = await stripe.charges.list({ customer: customer.id, limit: 1 });
  // one of the two sessions did not take place
  if (data[0]) await stripe.refunds.create({ charge: data[0].id, amount: amount / 2 });
}
