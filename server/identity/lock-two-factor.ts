import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { lockOwnAccount } from './lock-own-account.ts';
import { useCode } from './use-code.ts';
import type { User } from './user.entity.ts';

/** The account of whoever asks, locked, after a code has shown that it is really that person. */
export async function lockTwoFactor(ctx: Ctx, code: string): Promise<User> {
  const user = await lockOwnAccount(ctx);
  if (!user.twoFactorEnabledAt) throw new UserError('TWO_FACTOR_NOT_ON', 'Two-factor sign-in is off.');
  await useCode(ctx, user, code);
  return user;
}
