import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { Organization, OrganizationState } from './organization.entity.ts';

/** Undoes a closing. What was suspended before is suspended again. Repeating it changes nothing. */
export async function reopenOrganization(ctx: Ctx, input: { id: string }): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, input.id);
  if (organization.erasedAt) {
    throw new UserError('ORGANIZATION_ERASED', 'This organization was erased; only a pseudonym is left.');
  }
  if (organization.state !== OrganizationState.CLOSED) return organization;
  organization.state = organization.closedFrom ?? OrganizationState.ACTIVE;
  Object.assign(organization, { stateReason: null, closedFrom: null, closedAt: null, erasureDueAt: null });
  await publish(ctx, 'organization.reopened', { id: organization.id });
  return organization;
}
