import { SubscriptionStatus } from '../billing/provider.ts';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { activateOrganization } from '../organizations/activate-organization.ts';
import { OrganizationState, type Organization } from '../organizations/organization.entity.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { OverrideField } from '../subscriptions/override-field.ts';
import { overridesOf } from '../subscriptions/overrides-of.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';
import { Dunning, DunningOutcome } from './dunning.entity.ts';
import { endedUnpaidMail, recoveredMail } from './dunning.mails.ts';
import { reasonFor } from './suspension-reason.ts';

/** Ends a dunning: the owner hears of it where there is something to hear, and a suspension that it has imposed ends with payment. */
export async function endDunning(
  ctx: Ctx,
  dunning: Dunning,
  subscription: Subscription,
  organization: Organization,
): Promise<void> {
  const outcome = await outcomeOf(ctx, subscription, organization);
  Object.assign(dunning, {
    outcome,
    endedAt: ctx.clock.now(),
    dueAt: null,
    pausedAt: null,
    pauseReason: null,
  });
  await ctx.em.flush();
  await letInAgain(ctx, dunning, organization);
  const mail = await mailOf(ctx, dunning, subscription);
  if (!mail) return;
  const { name: plan } = await subscription.plan.loadOrFail();
  await tellOwner(
    ctx,
    organization.id,
    mail,
    ({ organization: name }) => ({ organization: name, plan }),
    `dunning:${dunning.id}:end`,
  );
}

async function outcomeOf(
  ctx: Ctx,
  subscription: Subscription,
  { state }: Organization,
): Promise<DunningOutcome> {
  if (state === OrganizationState.CLOSED) return DunningOutcome.CLOSED;
  const standing = await overridesOf(ctx, subscription);
  if (standing.has(OverrideField.STATUS)) return DunningOutcome.WAIVED;
  const { CANCELED, INCOMPLETE_EXPIRED, PAUSED } = SubscriptionStatus;
  if (subscription.status === CANCELED || subscription.status === INCOMPLETE_EXPIRED)
    return DunningOutcome.CANCELED;
  return subscription.status === PAUSED ? DunningOutcome.PAUSED : DunningOutcome.RECOVERED;
}

/** Only what it has imposed itself, and only while nothing else of theirs is unpaid for so long. */
async function letInAgain(ctx: Ctx, dunning: Dunning, organization: Organization): Promise<void> {
  const { outcome } = dunning;
  if (outcome !== DunningOutcome.RECOVERED && outcome !== DunningOutcome.WAIVED) return;
  const isOurs =
    dunning.suspendedAt != null &&
    organization.state === OrganizationState.SUSPENDED &&
    organization.stateReason === reasonFor(dunning);
  if (!isOurs) return;
  const others = await ctx.em.count(Dunning, { organization, endedAt: null, suspendedAt: { $ne: null } });
  if (others === 0) await activateOrganization(ctx, { id: organization.id });
}

/** Nobody is thanked who was never asked, and nobody told twice: who cancels is told by that act. */
async function mailOf(
  ctx: Ctx,
  { outcome, notices, startedAt }: Dunning,
  { id: subjectId }: Subscription,
): Promise<typeof recoveredMail | null> {
  if (outcome === DunningOutcome.RECOVERED) return notices > 0 ? recoveredMail : null;
  if (outcome !== DunningOutcome.CANCELED) return null;
  const asked = { subjectId, kind: 'cancelSubscription', createdAt: { $gte: startedAt } };
  return (await ctx.em.count(ProviderCommand, asked)) === 0 ? endedUnpaidMail : null;
}
