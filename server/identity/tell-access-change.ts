import type { Ctx } from '../kit/context.ts';
import type { MailTemplate } from '../mails/mail-template.ts';
import { sendMail } from '../mails/send-mail.ts';
import type { suspendedMail } from './identity.mails.ts';
import type { User } from './user.entity.ts';

type Reasoned = (typeof suspendedMail)['placeholders'];

/** Tells a person that they can, or cannot, sign in from now on, and why. */
export const tellAccessChange = (
  ctx: Ctx,
  user: User,
  template: MailTemplate<Reasoned> | MailTemplate<Record<never, never>>,
): Promise<void> =>
  sendMail(ctx, template as MailTemplate<Reasoned>, { to: user }, { reason: user.stateReason ?? null });
