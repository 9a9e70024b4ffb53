import type { Ctx } from '../kit/context.ts';
import { PasswordReset } from './password-reset.entity.ts';
import type { User } from './user.entity.ts';

/** The links to a new password that were sent so far work no more. */
export async function endPasswordResets(ctx: Ctx, user: User): Promise<void> {
  const now = ctx.clock.now();
  await ctx.em.nativeUpdate(
    PasswordReset,
    { user, usedAt: null, expiresAt: { $gt: now } },
    { expiresAt: now },
  );
}
