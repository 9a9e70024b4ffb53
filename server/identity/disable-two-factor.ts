import type { Ctx } from '../kit/context.ts';
import { lockTwoFactor } from './lock-two-factor.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { tellAccountChange } from './tell-account-change.ts';

/** Takes a code, so that an unlocked screen is not enough. */
export async function disableTwoFactor(ctx: Ctx, code: string): Promise<true> {
  const user = await lockTwoFactor(ctx, code);
  user.totpSecret = null;
  user.lastTotpStep = null;
  user.twoFactorEnabledAt = null;
  await ctx.em.flush();
  await ctx.em.nativeDelete(RecoveryCode, { user });
  await tellAccountChange(ctx, user, 'Two-factor sign-in was turned off for your account.');
  return true;
}
