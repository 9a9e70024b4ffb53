import { Field, ID, InputType } from 'type-graphql';
import { ProviderName, SubscriptionStatus } from '../billing/provider.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { MinorUnits } from '../kit/money.ts';
import { publish } from '../kit/outbox.ts';
import { chooseCurrent, hasEnded } from './choose-current.ts';
import { findPlan } from './find-plan.ts';
import { refuseSecond } from './make-room.ts';
import { manualPeriod } from './manual-period.ts';
import { notePastDue } from './note-past-due.ts';
import { OverrideField } from './override-field.ts';
import type { Override } from './override.entity.ts';
import type { SubscriptionField } from './override-values.ts';
import { mirroredValue, overridesOf } from './overrides-of.ts';
import { refusePastEnd } from './refuse-past-end.ts';
import { setOverride, type OverrideRequest } from './set-override.ts';
import { Subscription } from './subscription.entity.ts';
import { trialEnd } from './trial-end.ts';
import { unscheduled } from './write-billing.ts';
import { lockSubscription } from './lock-subscription.ts';

/** Ten million of any currency's units, for one seat and interval. */
export const amountBounds = { min: 0, max: 1_000_000_000 } as const;
export const reasonBounds = { maxLength: 2000 } as const;

@InputType({
  description: 'What is to hold for a subscription, whatever its provider says. At least one value.',
})
export class OverrideSubscriptionInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The key of another plan of the same product; its limits hold with it.',
  })
  planKey?: string | null;

  @Field(() => SubscriptionStatus, {
    nullable: true,
    description:
      'Another status. ACTIVE, where nobody bills it, begins a period of 30 days, or of 365 at an annual price. TRIALING starts a trial only where there never was one.',
  })
  status?: SubscriptionStatus | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'What one seat costs for an interval, in minor units: custom pricing. 0 is complimentary.',
  })
  @Bounds(amountBounds)
  unitAmount?: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when it gives access once it is canceled.',
  })
  accessEndsAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the override ends by itself; left out, it does not.',
  })
  expiresAt?: Date | null;

  @Field(() => String, { description: 'Why; it is shown beside the value, and the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Sets values that hold whatever the provider says. Nothing is asked of the provider. The same again changes nothing. */
export async function overrideSubscription(
  ctx: Ctx,
  input: OverrideSubscriptionInput,
): Promise<Subscription> {
  const subscription = await lockSubscription(ctx, input.subscriptionId);
  refusePastEnd(ctx, input.expiresAt);
  const requests = await requestsOf(ctx, subscription, input);
  if (requests.length === 0)
    throw new UserError(
      'NOTHING_TO_OVERRIDE',
      'Say what is to be overridden: plan, status, price or access.',
    );
  const standing = await overridesOf(ctx, subscription);
  const ended = hasEnded(subscription);
  if (ended && input.status && !hasEnded({ status: input.status }))
    await refuseSecond(ctx, placeOf(subscription));
  const changed: SubscriptionField[] = [];
  for (const request of requests)
    if (await setOverride(ctx, subscription, standing, request)) changed.push(request.field);
  if (changed.includes(OverrideField.STATUS)) await followStatus(ctx, subscription, standing, input);
  if (changed.length > 0)
    await publish(ctx, 'subscription.overridden', { subscriptionId: subscription.id, fields: changed });
  return subscription;
}

async function requestsOf(
  ctx: Ctx,
  subscription: Subscription,
  { planKey, status, unitAmount, accessEndsAt, expiresAt, reason }: OverrideSubscriptionInput,
): Promise<OverrideRequest[]> {
  const plan = planKey ? await findPlan(ctx, subscription.product.id, planKey) : null;
  const values: [SubscriptionField, string | undefined][] = [
    [OverrideField.PLAN, plan?.key],
    [OverrideField.STATUS, status ?? undefined],
    [OverrideField.PRICE, unitAmount?.toString()],
    [OverrideField.ACCESS_ENDS_AT, accessEndsAt?.toISOString()],
  ];
  return values.flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, value, reason, expiresAt: expiresAt ?? null }],
  );
}

const placeOf = ({ id, organization, product }: Subscription): Parameters<typeof refuseSecond>[1] => ({
  organizationId: organization.id,
  productId: product.id,
  except: id,
});

/** What follows from a status that a person has set. */
async function followStatus(
  ctx: Ctx,
  subscription: Subscription,
  standing: Map<SubscriptionField, Override>,
  { reason, expiresAt }: OverrideSubscriptionInput,
): Promise<void> {
  const byHand = subscription.provider === ProviderName.MANUAL;
  if (subscription.status === SubscriptionStatus.ACTIVE && byHand) {
    const { interval } = await subscription.price.loadOrFail();
    // what was to end with the old period does not end within the new one
    Object.assign(subscription, { ...manualPeriod(ctx, interval), ...unscheduled, canceledAt: null });
  }
  if (subscription.status === SubscriptionStatus.TRIALING && !subscription.trialEndsAt) {
    const end = await trialEnd(ctx, await subscription.plan.loadOrFail());
    if (byHand) subscription.trialEndsAt = end;
    else {
      const request = { field: OverrideField.TRIAL_ENDS_AT, value: end.toISOString() } as const;
      await setOverride(ctx, subscription, standing, { ...request, reason, expiresAt: expiresAt ?? null });
    }
  }
  notePastDue(ctx, subscription, await mirroredValue(subscription, standing, OverrideField.STATUS));
  await chooseCurrent(ctx, subscription);
}
