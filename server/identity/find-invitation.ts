import type { Ctx } from '../kit/context.ts';
import { hashToken } from '../kit/secret.ts';
import { Invitation } from './invitation.entity.ts';

/** Strangers read no entity, but the token shows that this one was sent to whoever asks; who sent it stays out. */
export async function findInvitation(ctx: Ctx, token: string): Promise<Invitation | null> {
  const invitation = await ctx.em.findOne(Invitation, { tokenHash: hashToken(token) });
  if (invitation) invitation.invitedBy = null;
  return invitation;
}
