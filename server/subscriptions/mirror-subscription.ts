import { ref } from '@mikro-orm/core';
import type { ProviderName, ProviderSubscription } from '../billing/provider.ts';
import { Price } from '../catalog/price.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { chooseCurrent } from './choose-current.ts';
import { Subscription } from './subscription.entity.ts';

export interface MirrorInput {
  provider: ProviderName;
  found: ProviderSubscription;
}

/**
 * Makes our row say what the provider says, and writes only what differs. Answers null where the subscription belongs to
 * no organization of ours: the provider's account may serve other products, too.
 */
export async function mirrorSubscription(
  ctx: Ctx,
  { provider, found }: MirrorInput,
): Promise<Subscription | null> {
  const price = await priceOf(ctx, found);
  const known = await ctx.em.findOne(Subscription, { provider, providerSubscriptionId: found.id });
  const subscription = known
    ? await ctx.read.lock(Subscription, known.id)
    : await begin(ctx, provider, found, price);
  if (!subscription) return null;
  target(ctx, subscription);
  const { quantity, status, unitAmount, currency } = found;
  const before = known ? subscription.status : null;
  if (subscription.price.id !== price.id) Object.assign(subscription, pinned(price));
  ctx.em.assign(subscription, {
    ...{ quantity, status, unitAmount, currency },
    providerCustomerId: found.customerId,
    currentPeriodStart: found.currentPeriodStart,
    currentPeriodEnd: found.currentPeriodEnd,
    trialEndsAt: found.trialEndsAt,
  });
  if (before !== status) await chooseCurrent(ctx, subscription);
  await ctx.em.flush();
  return subscription;
}

async function begin(
  ctx: Ctx,
  provider: ProviderName,
  found: ProviderSubscription,
  price: Price,
): Promise<Subscription | null> {
  const organization = await organizationOf(ctx, provider, found);
  if (!organization) return null;
  return ctx.em.create(Subscription, {
    organization: ref(organization),
    ...pinned(price),
    provider,
    providerSubscriptionId: found.id,
    status: found.status,
    quantity: found.quantity,
    unitAmount: found.unitAmount,
    currency: found.currency,
    createdAt: found.createdAt,
  });
}

/** By the id that was noted at the provider, else by an earlier subscription of the same customer. */
async function organizationOf(
  ctx: Ctx,
  provider: ProviderName,
  { organizationId, customerId }: ProviderSubscription,
): Promise<Organization | null> {
  if (organizationId) return ctx.em.findOne(Organization, organizationId);
  const earlier = await ctx.em.findOne(
    Subscription,
    { provider, providerCustomerId: customerId },
    { populate: ['organization'], orderBy: { createdAt: 'desc' } },
  );
  return earlier?.organization.unwrap() ?? null;
}

async function priceOf(ctx: Ctx, { priceId }: ProviderSubscription): Promise<Price> {
  const price = await ctx.em.findOne(Price, { stripePriceId: priceId }, { populate: ['plan'] });
  if (!price) throw new UserError('PRICE_UNKNOWN', `The price ${priceId} is not in the catalog.`);
  return price;
}

const pinned = (price: Price): Pick<Subscription, 'price' | 'plan' | 'product'> => ({
  price: ref(price),
  plan: price.plan,
  product: price.plan.unwrap().product,
});
