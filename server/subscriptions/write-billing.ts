import type {
  ProviderName,
  ProviderSchedule,
  ProviderSubscription,
  SubscriptionStatus,
} from '../billing/provider.ts';
import { ScheduledChangeKind } from '../billing/provider.ts';
import { priceCalled } from '../billing/published.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { chooseCurrent } from './choose-current.ts';
import { notePastDue } from './note-past-due.ts';
import { OverrideField } from './override-field.ts';
import type { Override } from './override.entity.ts';
import type { SubscriptionField } from './override-values.ts';
import { mirrorValue } from './overrides-of.ts';
import type { Subscription } from './subscription.entity.ts';

/** How a subscription stands with whoever bills it. */
export type Billing = Pick<ProviderSubscription, 'status' | 'endedAt' | 'canceledAt' | 'scheduledChange'>;

/** The columns of a subscription that goes on as it is. */
export const unscheduled = { scheduledKind: null, scheduledAt: null, scheduledTarget: null } as const;

/**
 * Writes how it stands: status and access beneath overrides, and what will happen by itself. What is left out stays. `before` is
 * the status that it had, null where it is new. The caller holds the lock.
 */
export async function writeBilling(
  ctx: Ctx,
  subscription: Subscription,
  standing: ReadonlyMap<SubscriptionField, Override>,
  { status, endedAt, canceledAt, scheduledChange }: Partial<Billing>,
  before: SubscriptionStatus | null = subscription.status,
): Promise<void> {
  if (canceledAt !== undefined) subscription.canceledAt = canceledAt;
  if (scheduledChange !== undefined)
    Object.assign(subscription, await columnsOf(ctx, subscription, scheduledChange));
  if (endedAt !== undefined) {
    const text = endedAt?.toISOString() ?? null;
    await mirrorValue(ctx, subscription, standing, OverrideField.ACCESS_ENDS_AT, text);
  }
  if (status !== undefined) {
    await mirrorValue(ctx, subscription, standing, OverrideField.STATUS, status);
    notePastDue(ctx, subscription, status);
  }
  if (before !== subscription.status) {
    await chooseCurrent(ctx, subscription);
    // what is new has changed nothing yet
    if (before) await publish(ctx, 'subscription.statusChanged', { subscriptionId: subscription.id });
  }
  await ctx.em.flush();
}

async function columnsOf(
  ctx: Ctx,
  { provider }: Subscription,
  change: ProviderSchedule | null,
): Promise<Pick<Subscription, keyof typeof unscheduled>> {
  if (!change) return unscheduled;
  const { kind: scheduledKind, at: scheduledAt } = change;
  return { scheduledKind, scheduledAt, scheduledTarget: await targetOf(ctx, provider, change) };
}

async function targetOf(ctx: Ctx, provider: ProviderName, change: ProviderSchedule): Promise<string | null> {
  if (change.kind === ScheduledChangeKind.QUANTITY) return String(change.quantity);
  if (change.kind === ScheduledChangeKind.CANCEL) return null;
  const price = await priceCalled(ctx, provider, change.priceId);
  return price?.plan.unwrap().key ?? null;
}
