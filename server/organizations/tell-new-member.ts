import { invitePerson } from '../identity/invite-person.ts';
import type { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { sendMail } from '../mails/send-mail.ts';
import type { Organization } from './organization.entity.ts';
import {
  memberAddedMail,
  memberInvitedMail,
  ownerAddedMail,
  ownerInvitedMail,
} from './organizations.mails.ts';

/** Tells somebody that they belong to an organization now; who has no password gets a link to choose one. */
export async function tellNewMember(
  ctx: Ctx,
  to: User,
  { id: organizationId, name: organization }: Organization,
  as: 'member' | 'owner' = 'member',
): Promise<void> {
  const isOwner = as === 'owner';
  const envelope = { to, organizationId };
  if (to.passwordHash)
    return sendMail(ctx, isOwner ? ownerAddedMail : memberAddedMail, envelope, { organization });
  const link = await invitePerson(ctx, to);
  return sendMail(ctx, isOwner ? ownerInvitedMail : memberInvitedMail, envelope, { organization, link });
}
