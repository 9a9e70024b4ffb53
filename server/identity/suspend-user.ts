import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { keepSuperAdmin } from './keep-super-admin.ts';
import { lockOtherUser } from './lock-other-user.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { suspendedMail } from './identity.mails.ts';
import { tellAccessChange } from './tell-access-change.ts';
import { type User, UserState } from './user.entity.ts';

/** Keeps a person out until someone lifts it; sessions end at once. Repeating it changes nothing. */
export async function suspendUser(ctx: Ctx, input: { id: string; reason: string }): Promise<User> {
  const user = await lockOtherUser(ctx, input.id);
  if (user.state === UserState.BANNED) {
    throw new UserError('ACCOUNT_BANNED', 'This person is banned, which is more than suspended.');
  }
  if (user.state === UserState.SUSPENDED) return user;
  await keepSuperAdmin(ctx, user);
  user.state = UserState.SUSPENDED;
  user.stateReason = input.reason.trim();
  await revokeSessions(ctx, [user.id]);
  await tellAccessChange(ctx, user, suspendedMail);
  return user;
}
