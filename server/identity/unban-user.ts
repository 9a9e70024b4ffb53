import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { letIn } from './activate-user.ts';
import { lockOtherUser } from './lock-other-user.ts';
import { type User, UserState } from './user.entity.ts';

/** Lifts a ban. Repeating it changes nothing. */
export async function unbanUser(ctx: Ctx, input: { id: string }): Promise<User> {
  const user = await lockOtherUser(ctx, input.id);
  if (user.state === UserState.SUSPENDED) {
    throw new UserError('ACCOUNT_SUSPENDED', 'This person is suspended, not banned. Activate the account.');
  }
  return letIn(ctx, user);
}
