import type { Ctx } from '../kit/context.ts';
import { sendMail } from '../kit/mail.ts';
import type { User } from './user.entity.ts';

/** A change that a thief would make is told to the owner of the address. */
export const tellAccountChange = (ctx: Ctx, user: User, what: string): Promise<void> =>
  sendMail(ctx, {
    to: user.email,
    subject: 'Your account was changed',
    text: `Hello ${user.name},

${what}

If this was not you, choose a new password at ${ctx.config.publicUrl}/forgot-password and tell us.`,
  });
