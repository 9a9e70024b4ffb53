import { LockMode } from '@mikro-orm/core';
import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { hashToken } from '../kit/secret.ts';
import { hashPassword, passwordBounds } from './hash-password.ts';
import { PasswordReset } from './password-reset.entity.ts';
import { endPasswordResets } from './end-password-resets.ts';
import { endSessions } from './end-sessions.ts';
import { tellAccountChange } from './tell-account-change.ts';
import { User } from './user.entity.ts';

@InputType({ description: 'A new password, in exchange for a link sent by mail.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The part of the link after the #.' })
  @Bounds({ maxLength: 100 })
  token!: string;

  @Field(() => String, { description: 'The new password.' })
  @Bounds(passwordBounds)
  password!: string;
}

/** Whoever holds the link owns the address, and nobody who was signed in stays so. */
export async function resetPassword(ctx: Ctx, input: ResetPasswordInput): Promise<true> {
  const now = ctx.clock.now();
  const open = { tokenHash: hashToken(input.token), usedAt: null, expiresAt: { $gt: now } };
  const found = await ctx.em.findOne(PasswordReset, open);
  const user = found && (await ctx.em.findOne(User, found.user.id, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  // looked at again under the person's lock: another link of theirs may have been used in between
  const still = { ...open, expiresAt: { $gt: ctx.clock.now() } };
  const reset = user && (await ctx.em.findOne(PasswordReset, still, { refresh: true }));
  if (!reset) {
    throw new UserError('RESET_LINK_INVALID', 'This link has been used or has expired. Ask for a new one.', {
      field: 'token',
    });
  }
  target(ctx, user);
  user.passwordHash = await hashPassword(input.password);
  user.emailVerifiedAt ??= now;
  reset.usedAt = now;
  await ctx.em.flush();
  // the other links that were sent open the same door
  await endPasswordResets(ctx, user);
  await endSessions(ctx, { user });
  await tellAccountChange(
    ctx,
    user,
    'The password of your account was reset, and all its sessions were ended.',
  );
  return true;
}
