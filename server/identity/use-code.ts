import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { minutes, per } from '../kit/rate-limit.ts';
import { hashToken, open } from '../kit/secret.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import type { User } from './user.entity.ts';
import { verifyTotp } from './verify-totp.ts';

/** Three of a million codes are right at any time: so many guesses find none in years. */
const guesses = per(5, minutes(15));

/**
 * Takes a code of the authenticator app or a recovery code, once. The person's row must be locked: then of two requests
 * with the same code one comes too late.
 */
export async function useCode(ctx: Ctx, user: User, code: string): Promise<void> {
  await ctx.runtime.limiter.spend('two-factor', user.id, guesses);
  const typed = code.replace(/[\s-]/g, '').toUpperCase();
  const accepted = /^\d{6}$/.test(typed)
    ? useTotp(ctx, user, typed)
    : await useRecoveryCode(ctx, user, typed);
  if (!accepted) {
    throw new UserError('TWO_FACTOR_INVALID', 'The code is wrong or was used before.', { field: 'code' });
  }
  await ctx.runtime.limiter.forgive('two-factor', user.id, guesses);
}

function useTotp(ctx: Ctx, user: User, code: string): boolean {
  if (!user.totpSecret) return false;
  const step = verifyTotp(open(ctx.config, user.totpSecret), code, new Date());
  if (step === null || step <= (user.lastTotpStep ?? 0)) return false;
  user.lastTotpStep = step;
  return true;
}

async function useRecoveryCode(ctx: Ctx, user: User, code: string): Promise<boolean> {
  const found = await ctx.em.findOne(
    RecoveryCode,
    { user, codeHash: hashToken(code), usedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!found) return false;
  found.usedAt = ctx.clock.now();
  return true;
}
