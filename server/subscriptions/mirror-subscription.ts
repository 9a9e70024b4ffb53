import { ref } from '@mikro-orm/core';
import type { ProviderName, ProviderSubscription, SubscriptionStatus } from '../billing/provider.ts';
import { priceCalled } from '../billing/published.ts';
import type { Price } from '../catalog/price.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { hasEnded } from './choose-current.ts';
import { holdSubscriptions, lockSubscription } from './lock-subscription.ts';
import { findBilled } from './find-billed.ts';
import { makeRoom } from './make-room.ts';
import { OverrideField } from './override-field.ts';
import type { Override } from './override.entity.ts';
import { mirrorValue, overridesOf } from './overrides-of.ts';
import type { SubscriptionField } from './override-values.ts';
import { mirrorDiscount } from './standing-discount.ts';
import { Subscription } from './subscription.entity.ts';
import { writeBilling } from './write-billing.ts';

export interface MirrorInput {
  provider: ProviderName;
  found: ProviderSubscription;
}

/**
 * Makes our row say what the provider says, and writes only what differs. Where an override stands, the provider's word is kept
 * beside it. Answers null where the subscription belongs to
 * no organization of ours: the provider's account may serve other products, too.
 */
export async function mirrorSubscription(ctx: Ctx, input: MirrorInput): Promise<Subscription | null> {
  const { provider, found } = input;
  const price = await priceOf(ctx, input);
  const known = await ctx.em.findOne(Subscription, { provider, providerSubscriptionId: found.id });
  const subscription = known
    ? await lockSubscription(ctx, known.id)
    : await begin(ctx, provider, found, price);
  if (!subscription) return null;
  target(ctx, subscription);
  const standing: Standing = known ? await overridesOf(ctx, subscription) : new Map();
  const before = known ? subscription.status : null;
  await comeAlive(ctx, subscription, standing, before, found);
  if (subscription.price.id !== price.id) pin(ctx, subscription, standing, price);
  const { quantity, currency } = found;
  ctx.em.assign(subscription, {
    ...{ quantity, currency },
    providerCustomerId: found.customerId,
    currentPeriodStart: found.currentPeriodStart,
    currentPeriodEnd: found.currentPeriodEnd,
  });
  await mirrorDiscount(ctx, subscription, found.discounts);
  for (const [field, text] of mirroredBy(found)) await mirrorValue(ctx, subscription, standing, field, text);
  await writeBilling(ctx, subscription, standing, found, before);
  return subscription;
}

type Standing = Map<SubscriptionField, Override>;

/** What can be overridden of the price and the trial, as the provider says it; the plan goes with the price. */
const mirroredBy = ({
  unitAmount,
  trialEndsAt,
}: ProviderSubscription): [SubscriptionField, string | null][] => [
  [OverrideField.PRICE, String(unitAmount)],
  [OverrideField.TRIAL_ENDS_AT, trialEndsAt?.toISOString() ?? null],
];

/** One that had ended and lives again at its provider takes the place of what stood in for it. */
async function comeAlive(
  ctx: Ctx,
  subscription: Subscription,
  standing: Standing,
  before: SubscriptionStatus | null,
  found: ProviderSubscription,
): Promise<void> {
  if (before === null || !hasEnded({ status: before })) return;
  if (standing.has(OverrideField.STATUS) || hasEnded(found)) return;
  const { id: except, organization, product } = subscription;
  await makeRoom(ctx, { organizationId: organization.id, productId: product.id, except });
}

function pin(ctx: Ctx, subscription: Subscription, standing: Standing, price: Price): void {
  const { plan, product } = pinned(price);
  const override = standing.get(OverrideField.PLAN);
  subscription.price = ref(price);
  if (override && product.id === subscription.product.id) {
    override.mirrored = plan.unwrap().key;
    return;
  }
  // a plan of another product cannot hold on
  if (override) override.revokedAt = ctx.clock.now();
  Object.assign(subscription, { plan, product });
}

async function begin(
  ctx: Ctx,
  provider: ProviderName,
  found: ProviderSubscription,
  price: Price,
): Promise<Subscription | null> {
  const organization = await findBilled(ctx.em, provider, found);
  if (!organization) return null;
  await holdSubscriptions(ctx, organization.id);
  const pins = pinned(price);
  if (!hasEnded(found)) await makeRoom(ctx, { organizationId: organization.id, productId: pins.product.id });
  return ctx.em.create(Subscription, {
    organization: ref(organization),
    ...pins,
    provider,
    providerSubscriptionId: found.id,
    status: found.status,
    quantity: found.quantity,
    unitAmount: found.unitAmount,
    currency: found.currency,
    createdAt: found.createdAt,
  });
}

async function priceOf(ctx: Ctx, { provider, found: { priceId } }: MirrorInput): Promise<Price> {
  const price = await priceCalled(ctx, provider, priceId);
  if (!price) throw new UserError('PRICE_UNKNOWN', `The price ${priceId} is not in the catalog.`);
  return price;
}

const pinned = (price: Price): Pick<Subscription, 'price' | 'plan' | 'product'> => ({
  price: ref(price),
  plan: price.plan,
  product: price.plan.unwrap().product,
});
