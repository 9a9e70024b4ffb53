import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { Organization, OrganizationState } from './organization.entity.ts';
import { refuseClosed } from './refuse-closed.ts';
import { sendMembersOut } from './send-members-out.ts';

/** Keeps all members out, at once; their data stays. Repeating it changes nothing. */
export async function suspendOrganization(
  ctx: Ctx,
  input: { id: string; reason: string },
): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, input.id);
  refuseClosed(organization);
  if (organization.state === OrganizationState.SUSPENDED) return organization;
  organization.state = OrganizationState.SUSPENDED;
  organization.stateReason = input.reason.trim();
  await sendMembersOut(ctx, organization);
  await publish(ctx, 'organization.suspended', { id: organization.id });
  return organization;
}
