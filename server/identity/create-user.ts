import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { hashPassword } from './hash-password.ts';
import { normalizeEmail } from './normalize-email.ts';
import type { StaffRole } from './role.entity.ts';
import { User } from './user.entity.ts';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  /** Without one the person signs in after a reset by mail. */
  readonly password?: string;
  readonly role?: StaffRole;
  /** The person has shown that the address is theirs, by a link that was sent there. */
  readonly hasVerifiedEmail?: boolean;
}

/** Makes an account. An address has one account, whatever the case of its letters. */
export async function createUser(ctx: Ctx, input: NewUser): Promise<User> {
  const now = ctx.clock.now();
  const user = ctx.em.create(User, {
    email: normalizeEmail(input.email),
    name: input.name.trim(),
    role: input.role ?? null,
    passwordHash: input.password === undefined ? null : await hashPassword(input.password),
    emailVerifiedAt: input.hasVerifiedEmail ? now : null,
    createdAt: now,
  });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new UserError('EMAIL_TAKEN', 'An account with this e-mail address exists already.', {
      field: 'email',
    });
  }
  return user;
}
