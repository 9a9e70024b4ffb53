import { UserError } from '../kit/errors.ts';
import type { Ctx } from '../kit/context.ts';
import { Membership, MembershipStatus } from './membership.entity.ts';
import { Organization } from './organization.entity.ts';
import { refuseClosed } from './refuse-closed.ts';

/** A membership that is about to change, and its organization: every change of members goes through the organization's lock. */
export async function lockMembership(
  ctx: Ctx,
  id: string,
): Promise<{ membership: Membership; organization: Organization }> {
  const { organization: reference } = await ctx.read.find(Membership, id);
  const organization = await ctx.read.lock(Organization, reference.id);
  refuseClosed(organization);
  const membership = await ctx.read.lock(Membership, id);
  if (membership.status === MembershipStatus.REMOVED) {
    throw new UserError('NOT_A_MEMBER', 'This person has left the organization. Add them again instead.');
  }
  return { membership, organization };
}
