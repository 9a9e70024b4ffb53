import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { refuseOwnerRole } from './add-member.ts';
import { lockMembership } from './lock-membership.ts';
import { type Membership, MembershipRole } from './membership.entity.ts';

/** Makes a member an admin, or an admin a member. Repeating it changes nothing. */
export async function changeMembershipRole(
  ctx: Ctx,
  input: { id: string; role: MembershipRole },
): Promise<Membership> {
  refuseOwnerRole(input.role);
  const { membership } = await lockMembership(ctx, input.id);
  if (membership.role === MembershipRole.OWNER) {
    throw new UserError('ONE_OWNER', 'This is the owner. Transfer the ownership first.', { field: 'id' });
  }
  membership.role = input.role;
  return membership;
}
