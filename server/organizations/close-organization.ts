import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { checkClosing } from './closing-rule.ts';
import { Organization, OrganizationState } from './organization.entity.ts';
import { sendMembersOut } from './send-members-out.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** So long it can be reopened; then it is erased. */
export const daysToReopen = 30;

/** Closes an organization: members are out at once, and in thirty days it is erased. Repeating it changes nothing. */
export async function closeOrganization(
  ctx: Ctx,
  input: { id: string; reason: string },
): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, input.id);
  if (organization.state === OrganizationState.CLOSED) return organization;
  await checkClosing(ctx, organization);
  const now = ctx.clock.now();
  organization.closedFrom = organization.state;
  organization.state = OrganizationState.CLOSED;
  organization.stateReason = input.reason.trim();
  organization.closedAt = now;
  organization.erasureDueAt = new Date(now.getTime() + daysToReopen * dayMs);
  await sendMembersOut(ctx, organization);
  await publish(ctx, 'organization.closed', { id: organization.id });
  return organization;
}
