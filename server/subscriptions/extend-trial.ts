import { Field, ID, InputType, Int } from 'type-graphql';
import { ProviderName, ScheduledChangeKind, SubscriptionStatus } from '../billing/provider.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { OverrideField } from './override-field.ts';
import { reasonBounds } from './override-subscription.ts';
import { overridesOf } from './overrides-of.ts';
import { refusePastEnd } from './refuse-past-end.ts';
import { setOverride } from './set-override.ts';
import { Subscription } from './subscription.entity.ts';
import { lockSubscription } from './lock-subscription.ts';

const dayMs = 86_400_000;

@InputType({ description: 'How much longer a trial is to be: either by days, or until a date.' })
export class ExtendTrialInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days are added to the end of the trial; to now, where it has ended.',
  })
  @Bounds({ min: 1, max: 365 })
  days?: number | null;

  @Field(() => Date, { nullable: true, description: 'The new end, later than the present one.' })
  until?: Date | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Moves the end of a trial to a later time. A trial that has ended comes alive again. */
export async function extendTrial(ctx: Ctx, input: ExtendTrialInput): Promise<Subscription> {
  const subscription = await lockSubscription(ctx, input.subscriptionId);
  if (subscription.status !== SubscriptionStatus.TRIALING)
    throw new UserError('NOT_IN_TRIAL', 'The subscription is not in a trial.');
  const standing = await overridesOf(ctx, subscription);
  const override = standing.get(OverrideField.TRIAL_ENDS_AT);
  if (subscription.provider !== ProviderName.MANUAL && !override)
    throw new UserError(
      'PROVIDER_BILLS_IT',
      'The provider charges when this trial ends. Extend it at the provider, from where it is mirrored here.',
    );
  const from = subscription.trialEndsAt ?? null;
  const to = newEnd(ctx, from, input);
  const { reason } = input;
  if (override) {
    const request = { field: OverrideField.TRIAL_ENDS_AT, value: to.toISOString() } as const;
    await setOverride(ctx, subscription, standing, {
      ...request,
      reason,
      expiresAt: override.expiresAt ?? null,
    });
  } else {
    Object.assign(subscription, { trialEndsAt: to, currentPeriodEnd: to });
    // it was to end with the trial, and still is
    if (subscription.scheduledKind === ScheduledChangeKind.CANCEL) subscription.scheduledAt = to;
  }
  await publish(ctx, 'subscription.trialExtended', { subscriptionId: subscription.id, from, to });
  return subscription;
}

function newEnd(ctx: Ctx, from: Date | null, { days, until }: ExtendTrialInput): Date {
  if (Boolean(days) === Boolean(until))
    throw new UserError('BAD_USER_INPUT', 'Say either how many days, or until when.', { field: 'days' });
  if (until) {
    refusePastEnd(ctx, until, 'until');
    if (from && until <= from)
      throw new UserError('TRIAL_NOT_LONGER', 'The trial does not end before this date as it is.', {
        field: 'until',
      });
    return until;
  }
  const start = Math.max(ctx.clock.now().getTime(), from?.getTime() ?? 0);
  return new Date(start + (days ?? 0) * dayMs);
}
