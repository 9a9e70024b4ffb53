import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { Organization, OrganizationState } from './organization.entity.ts';
import { refuseClosed } from './refuse-closed.ts';

/** Lets the members of a suspended organization in again. Repeating it changes nothing. */
export async function activateOrganization(ctx: Ctx, input: { id: string }): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, input.id);
  refuseClosed(organization);
  if (organization.state === OrganizationState.ACTIVE) return organization;
  organization.state = OrganizationState.ACTIVE;
  organization.stateReason = null;
  await publish(ctx, 'organization.activated', { id: organization.id });
  return organization;
}
