import { revokeSessions } from '../identity/revoke-sessions.ts';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { sendMail } from '../mails/send-mail.ts';
import { lockMembership } from './lock-membership.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import { memberRemovedMail } from './organizations.mails.ts';

/** Takes a person out of an organization, at once, and frees the seat. The row stays for history. */
export async function removeMember(ctx: Ctx, input: { id: string; reason: string }): Promise<Membership> {
  const { membership, organization } = await lockMembership(ctx, input.id);
  if (membership.role === MembershipRole.OWNER) {
    throw new UserError('ONE_OWNER', 'The owner cannot be removed. Transfer the ownership first.', {
      field: 'id',
    });
  }
  const hadJoined = membership.status === MembershipStatus.ACTIVE;
  await leave(ctx, membership);
  const user = await ctx.em.findOneOrFail(User, membership.user.id);
  // whoever belongs to nothing any more has nothing to be signed in for
  if (hadJoined && (await ctx.em.count(Membership, { user, status: MembershipStatus.ACTIVE })) === 0) {
    await revokeSessions(ctx, [user.id]);
  }
  await sendMail(
    ctx,
    memberRemovedMail,
    { to: user, organizationId: organization.id },
    { organization: organization.name },
  );
  return membership;
}

/** The membership ends; where it was the primary one, the oldest of the others takes its place. */
export async function leave(ctx: Ctx, membership: Membership): Promise<void> {
  const wasPrimary = membership.isPrimary;
  membership.status = MembershipStatus.REMOVED;
  membership.isPrimary = false;
  await ctx.em.flush();
  if (!wasPrimary) return;
  const next = await ctx.em.findOne(
    Membership,
    { user: membership.user.id, status: { $ne: MembershipStatus.REMOVED } },
    { orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  if (next) next.isPrimary = true;
  await ctx.em.flush();
}
