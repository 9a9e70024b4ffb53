import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { updateInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { sendMail } from '../mails/send-mail.ts';
import { endPasswordResets } from './end-password-resets.ts';
import { addressChangedMail } from './identity.mails.ts';
import { normalizeEmail } from './normalize-email.ts';
import { refuseErased } from './refuse-erased.ts';
import { refuseHigherRole } from './refuse-higher-role.ts';
import { User, UserFields } from './user.entity.ts';

export const UpdateUserInput = updateInput(UserFields, {
  description: 'Changes to a person; what is left out stays.',
});
export type UpdateUserInput = InstanceType<typeof UpdateUserInput>;

/** Changes name and address. A new address is not verified until a link that was sent there is used; both addresses are told. */
export async function updateUser(ctx: Ctx, id: string, input: UpdateUserInput): Promise<User> {
  const user = await ctx.read.lock(User, id);
  refuseErased(user);
  await refuseHigherRole(ctx, user.role);
  if (input.name != null) user.name = said(input.name, 'name');
  const email = normalizeEmail(input.email ?? user.email);
  if (email === user.email) return user;
  const before = user.email;
  user.email = email;
  user.emailVerifiedAt = null;
  await flushUnique(ctx);
  // whoever reads the old mailbox must not get in by a link that was sent there
  await endPasswordResets(ctx, user);
  await tellBothAddresses(ctx, user, before);
  return user;
}

/** Whoever reads the old mailbox, or the new one, learns that the address of the account has changed. */
export async function tellBothAddresses(ctx: Ctx, { id, name, email }: User, before: string): Promise<void> {
  for (const to of [before, email]) {
    await sendMail(
      ctx,
      addressChangedMail,
      { to: { id, name, email: to } },
      { address: email, former: before },
    );
  }
}

async function flushUnique(ctx: Ctx): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new UserError('EMAIL_TAKEN', 'An account with this e-mail address exists already.', {
      field: 'email',
    });
  }
}
