import type { Ctx } from '../kit/context.ts';
import { sendMail } from '../mails/send-mail.ts';
import { accountChangedMail } from './identity.mails.ts';
import type { User } from './user.entity.ts';

/** A change that a thief would make is told to the owner of the address. */
export const tellAccountChange = (ctx: Ctx, user: User, change: string): Promise<void> =>
  sendMail(
    ctx,
    accountChangedMail,
    { to: user },
    {
      change,
      forgotPassword: `${ctx.config.publicUrl}/forgot-password`,
    },
  );
