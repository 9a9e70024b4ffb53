import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { lockOtherUser } from './lock-other-user.ts';
import { activeAgainMail } from './identity.mails.ts';
import { tellAccessChange } from './tell-access-change.ts';
import { type User, UserState } from './user.entity.ts';

/** Lets a suspended person sign in again. Repeating it changes nothing. */
export async function activateUser(ctx: Ctx, input: { id: string }): Promise<User> {
  const user = await lockOtherUser(ctx, input.id);
  if (user.state === UserState.BANNED) {
    throw new UserError('ACCOUNT_BANNED', 'This person is banned. Lift the ban instead.');
  }
  return letIn(ctx, user);
}

/** What lifting a suspension and lifting a ban have in common. */
export async function letIn(ctx: Ctx, user: User): Promise<User> {
  if (user.state === UserState.ACTIVE) return user;
  user.state = UserState.ACTIVE;
  user.stateReason = null;
  await tellAccessChange(ctx, user, activeAgainMail);
  return user;
}
