import type { Ctx } from '../kit/context.ts';
import { sendMail } from '../kit/mail.ts';
import type { User } from './user.entity.ts';

/** Tells a person that they can, or cannot, sign in from now on, and why. */
export const tellAccessChange = (ctx: Ctx, user: User, subject: string, what: string): Promise<void> =>
  sendMail(ctx, {
    to: user.email,
    subject,
    text: `Hello ${user.name},

${what}${user.stateReason ? `\n\nThe reason given: ${user.stateReason}` : ''}

Reply to this mail if you have questions.`,
  });
