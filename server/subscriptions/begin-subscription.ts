import { ref } from '@mikro-orm/core';
import { ProviderName, type SubscriptionStatus } from '../billing/provider.ts';
import type { Plan } from '../catalog/plan.entity.ts';
import type { Price } from '../catalog/price.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Organization, OrganizationState } from '../organizations/organization.entity.ts';
import { chooseCurrent } from './choose-current.ts';
import { holdSubscriptions } from './lock-subscription.ts';
import { countSeatsInUse } from './count-seats-in-use.ts';
import { refuseSecond } from './make-room.ts';
import { refuseSeatsInUse } from './refuse-seats-in-use.ts';
import { Subscription } from './subscription.entity.ts';

interface Beginning {
  /** By hand, where it is left out. A rehearsal begins one as its provider would. */
  readonly provider?: ProviderName;
  readonly organizationId: string;
  readonly plan: Plan;
  readonly price: Price;
  /** As many as members take, where it is left open. */
  readonly quantity: number | null;
  readonly status: SubscriptionStatus;
  readonly currentPeriodStart: Date | null;
  readonly currentPeriodEnd: Date | null;
  readonly trialEndsAt: Date | null;
}

/** A new subscription that begins here. The lock on the organization lets two of them come one after the other. */
export async function beginSubscription(
  ctx: Ctx,
  { organizationId, plan, price, quantity, provider = ProviderName.MANUAL, ...facts }: Beginning,
): Promise<Subscription> {
  await holdSubscriptions(ctx, organizationId);
  const organization = await ctx.read.lock(Organization, organizationId);
  if (organization.state === OrganizationState.CLOSED)
    throw new UserError('ORGANIZATION_CLOSED', `${organization.name} is closed; it can buy nothing.`);
  if (plan.archivedAt)
    throw new UserError('PLAN_ARCHIVED', `${plan.name} is not in the catalog any more.`, { field: 'planId' });
  await refuseSecond(ctx, { organizationId, productId: plan.product.id });
  const inUse = await countSeatsInUse(ctx, organizationId);
  if (quantity !== null) refuseSeatsInUse(inUse, quantity);
  const subscription = ctx.em.create(Subscription, {
    organization: ref(organization),
    ...{ plan: ref(plan), price: ref(price), product: plan.product },
    provider,
    quantity: quantity ?? Math.max(1, inUse),
    unitAmount: price.unitAmount,
    currency: price.currency,
    createdAt: ctx.clock.now(),
    ...facts,
  });
  target(ctx, subscription);
  await chooseCurrent(ctx, subscription);
  await ctx.em.flush();
  return subscription;
}
