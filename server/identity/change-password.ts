import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { hashPassword, passwordBounds } from './hash-password.ts';
import { lockOwnAccount } from './lock-own-account.ts';
import { revokeOtherSessions } from './revoke-other-sessions.ts';
import { tellAccountChange } from './tell-account-change.ts';
import { verifyPassword } from './verify-password.ts';

@InputType({ description: 'A new password, in exchange for the present one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  @Bounds({ maxLength: 128 })
  currentPassword!: string;

  @Field(() => String, { description: 'The new password.' })
  @Bounds(passwordBounds)
  newPassword!: string;
}

/** The other sessions end: one of them may be the reason for the change. */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput): Promise<true> {
  const user = await lockOwnAccount(ctx);
  if (!(await verifyPassword(input.currentPassword, user.passwordHash))) {
    throw new UserError('PASSWORD_WRONG', 'This is not the present password.', { field: 'currentPassword' });
  }
  user.passwordHash = await hashPassword(input.newPassword);
  await revokeOtherSessions(ctx);
  await tellAccountChange(ctx, user, 'The password of your account was changed.');
  return true;
}
