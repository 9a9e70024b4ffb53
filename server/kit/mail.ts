import type { Ctx } from './context.ts';
import { defineJob, enqueue } from './job.ts';
import type { Mail } from './mailer.ts';

export const deliverMail = defineJob('deliver-mail', async (job, mail: Mail) => {
  await job.runtime.mailer.send(mail);
});

/**
 * Sends a mail when the transaction of `ctx` has committed, and tries again until the mail server takes it.
 *
 * @example await sendMail(ctx, { to: user.email, subject: 'Your new password', text });
 */
export const sendMail = (ctx: Ctx, mail: Mail): Promise<void> => enqueue(ctx, deliverMail, mail);
