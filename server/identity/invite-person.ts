import type { Ctx } from '../kit/context.ts';
import { hashToken, newToken } from '../kit/secret.ts';
import { PasswordReset } from './password-reset.entity.ts';
import type { User } from './user.entity.ts';

const lifetime = 7 * 24 * 60 * 60 * 1000;

/** A link for somebody whose account was made by others: it opens the page for a first password, once, within seven days. */
export async function invitePerson(ctx: Ctx, user: User): Promise<string> {
  const token = newToken();
  const now = ctx.clock.now();
  ctx.em.create(PasswordReset, {
    user,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetime),
  });
  await ctx.em.flush();
  return `${ctx.config.publicUrl}/reset-password#${token}`;
}
