import { ref } from '@mikro-orm/core';
import { ProviderName } from '../../server/billing/provider.ts';
import { notePrice } from '../../server/billing/published.ts';
import { stripeClient } from '../../server/billing/stripe/stripe-client.ts';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { Plan } from '../../server/catalog/plan.entity.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import { Product } from '../../server/catalog/product.entity.ts';
import { deed } from '../../server/kit/deed.ts';
import type { Runtime } from '../../server/kit/runtime.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { mirrorSubscription } from '../../server/subscriptions/mirror-subscription.ts';

const spec = { action: 'seed', actor: 'seed' };

/** A company with a subscription that Stripe's stand-in knows, too. Answers our id of it. */
export async function sellSubscription(runtime: Runtime): Promise<string> {
  const stripe = stripeClient(runtime.config);
  const { id: product } = await stripe.products.create({ name: 'Seats' });
  const { id: priceId } = await stripe.prices.create({
    product,
    currency: 'usd',
    unit_amount: 1900,
    recurring: { interval: 'month' },
  });
  const organization = await deed(runtime, spec, async (ctx) => {
    const createdAt = ctx.clock.now();
    const sold = ctx.em.create(Product, { key: 'SEATS', name: 'Seats', createdAt });
    const plan = ctx.em.create(Plan, { key: 'SEATS', name: 'Seats', product: ref(sold), createdAt });
    const cost = { unitAmount: 1900, currency: 'USD', interval: PriceInterval.MONTH };
    const price = ctx.em.create(Price, { ...cost, plan: ref(plan), createdAt });
    await notePrice(ctx, ProviderName.STRIPE, price, priceId);
    const person = { email: 'owner@seats.example', name: 'Olga Owner' };
    const made = await signUp(ctx, { ...person, organization: { name: 'Seats', slug: 'seats' } });
    return made.organization;
  });
  const method = 'pm_card_visa';
  const { id: customer } = await stripe.customers.create({
    payment_method: method,
    invoice_settings: { default_payment_method: method },
  });
  const bought = await stripe.subscriptions.create({
    customer,
    items: [{ price: priceId, quantity: 5 }],
    metadata: { organizationId: organization.id },
  });
  const subscription = await deed(runtime, spec, (ctx) =>
    mirrorSubscription(ctx, { provider: ProviderName.STRIPE, found: readSubscription(bought) }),
  );
  if (!subscription) throw new Error('The subscription was not mirrored.');
  return subscription.id;
}
