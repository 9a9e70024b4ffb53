import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { createUser } from './create-user.ts';
import { passwordBounds } from './hash-password.ts';
import { StaffRole } from './role.entity.ts';
import type { User } from './user.entity.ts';

/** Makes a super-admin. Only a command on the server calls it: whoever can run one owns the product anyway. */
export function createAdmin(
  ctx: Ctx,
  input: { email: string; name: string; password: string },
): Promise<User> {
  const { minLength } = passwordBounds;
  if ([...input.password].length < minLength) {
    throw new UserError('BAD_USER_INPUT', `A password has at least ${minLength} characters.`, {
      field: 'password',
    });
  }
  return createUser(ctx, { ...input, role: StaffRole.SUPER_ADMIN, hasVerifiedEmail: true });
}
