import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Invitation } from './invitation.entity.ts';

/** Takes an invitation back; its link works no more. To take it back twice is no fault. */
export async function revokeInvitation(ctx: Ctx, id: string): Promise<Invitation> {
  const invitation = await ctx.read.lock(Invitation, id);
  if (invitation.acceptedAt) {
    throw new UserError('INVITATION_ACCEPTED', 'The person has accepted already. Change the role instead.');
  }
  invitation.revokedAt ??= ctx.clock.now();
  return invitation;
}
