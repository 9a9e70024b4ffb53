import type { Ctx } from '../kit/context.ts';
import { endPasswordResets } from './end-password-resets.ts';
import { keepSuperAdmin } from './keep-super-admin.ts';
import { lockOtherUser } from './lock-other-user.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { bannedMail } from './identity.mails.ts';
import { tellAccessChange } from './tell-access-change.ts';
import { type User, UserState } from './user.entity.ts';

/** Keeps a person out for good; sessions end at once, and links to a new password work no more. Repeating it changes nothing. */
export async function banUser(ctx: Ctx, input: { id: string; reason: string }): Promise<User> {
  const user = await lockOtherUser(ctx, input.id);
  if (user.state === UserState.BANNED) return user;
  await keepSuperAdmin(ctx, user);
  user.state = UserState.BANNED;
  user.stateReason = input.reason.trim();
  await ctx.em.flush();
  await revokeSessions(ctx, [user.id]);
  await endPasswordResets(ctx, user);
  await tellAccessChange(ctx, user, bannedMail);
  return user;
}
