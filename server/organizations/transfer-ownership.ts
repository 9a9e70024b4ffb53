import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { sendMail } from '../mails/send-mail.ts';
import { lockMembership } from './lock-membership.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import type { Organization } from './organization.entity.ts';
import { ownershipMail } from './organizations.mails.ts';

/** Makes a member the owner; whoever was it becomes an admin. Repeating it changes nothing. */
export async function transferOwnership(ctx: Ctx, input: { id: string }): Promise<Membership> {
  const { membership, organization } = await lockMembership(ctx, input.id);
  if (membership.status !== MembershipStatus.ACTIVE) {
    throw new UserError('NOT_A_MEMBER', 'Only someone who has joined can own the organization.', {
      field: 'id',
    });
  }
  if (membership.role === MembershipRole.OWNER) return membership;
  const before = await ctx.em.findOne(Membership, {
    organization,
    role: MembershipRole.OWNER,
    status: MembershipStatus.ACTIVE,
  });
  // the old one first: there is at most one owner, at every moment
  if (before) before.role = MembershipRole.ADMIN;
  await ctx.em.flush();
  membership.role = MembershipRole.OWNER;
  await ctx.em.flush();
  await tellOfOwnership(ctx, organization, membership, 'You own it from now on, and answer for its bill.');
  if (before)
    await tellOfOwnership(
      ctx,
      organization,
      before,
      'You are an admin of it from now on, and not its owner.',
    );
  return membership;
}

/** Who owns an organization, and who does not any more, is told of it. */
export async function tellOfOwnership(
  ctx: Ctx,
  { id: organizationId, name: organization }: Organization,
  membership: Membership,
  change: string,
): Promise<void> {
  const to = await ctx.em.findOneOrFail(User, membership.user.id);
  await sendMail(ctx, ownershipMail, { to, organizationId }, { organization, change });
}
