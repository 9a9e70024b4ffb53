import { ref } from '@mikro-orm/core';
import { SubscriptionStatus } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { Organization, OrganizationState } from '../organizations/organization.entity.ts';
import { suspendOrganization } from '../organizations/suspend-organization.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { Dunning } from './dunning.entity.ts';
import { endDunning } from './end-dunning.ts';
import { readSchedule } from './read-schedule.ts';
import { whatIsDue, type Schedule } from './schedule.ts';
import { reasonFor } from './suspension-reason.ts';
import { tellOfFailure } from './tell-of-failure.ts';
import { tellStaff } from './tell-staff.ts';
import { lockSubscription } from '../subscriptions/lock-subscription.ts';

/** Whether a payment for it is past due. */
export const owes = (status: SubscriptionStatus): boolean =>
  status === SubscriptionStatus.PAST_DUE || status === SubscriptionStatus.UNPAID;

/**
 * Makes the dunning of a subscription what it should be now: begins it, does what is due, or ends it. Whoever calls, in whatever order
 * and however often: it goes by how the subscription stands, under its lock, and what was done is not done again.
 */
export async function dunSubscription(ctx: Ctx, input: { subscriptionId: string }): Promise<void> {
  const subscription = await lockSubscription(ctx, input.subscriptionId);
  const organization = await ctx.read.lock(Organization, subscription.organization.id);
  const open = await ctx.em.findOne(Dunning, { subscription, endedAt: null });
  const isOwing = owes(subscription.status) && organization.state !== OrganizationState.CLOSED;
  if (!isOwing) return open ? endDunning(ctx, open, subscription, organization) : undefined;
  const dunning = open ?? (await begin(ctx, subscription));
  await doWhatIsDue(ctx, dunning, subscription, organization);
}

async function begin(ctx: Ctx, subscription: Subscription): Promise<Dunning> {
  const dunning = ctx.em.create(Dunning, {
    organization: subscription.organization,
    subscription: ref(subscription),
    startedAt: subscription.pastDueSince ?? ctx.clock.now(),
  });
  await ctx.em.flush();
  await tellStaff(ctx, dunning, subscription);
  return dunning;
}

async function doWhatIsDue(
  ctx: Ctx,
  dunning: Dunning,
  subscription: Subscription,
  organization: Organization,
): Promise<void> {
  const schedule = await readSchedule(ctx);
  const due = dueOf(dunning, schedule, ctx.clock.now());
  if (dunning.pausedAt) return;
  if (due.noticeDay !== null) {
    dunning.notices += 1;
    dunning.lastDay = due.noticeDay;
    await tellOfFailure(ctx, { dunning, subscription, schedule, isLast: due.isLastNotice });
  }
  if (due.suspend && organization.state === OrganizationState.ACTIVE) {
    dunning.suspendedAt = ctx.clock.now();
    await suspendOrganization(ctx, { id: organization.id, reason: reasonFor(dunning) });
  }
  dunning.dueAt = due.nextAt;
  await ctx.em.flush();
}

/** What is due of a dunning by a schedule. */
export const dueOf = (dunning: Dunning, schedule: Schedule, now: Date): ReturnType<typeof whatIsDue> =>
  whatIsDue(
    schedule,
    {
      startedAt: dunning.startedAt,
      lastDay: dunning.lastDay ?? null,
      isSuspended: dunning.suspendedAt != null,
    },
    now,
  );
