import { v7 } from 'uuid';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { enqueue } from '../kit/job.ts';
import { keepEntry } from '../kit/deed.ts';
import { deliverMail } from './deliver-mail.job.ts';
import { Mail, MailStatus } from './mail.entity.ts';

/** Hands a mail to the mail server once more, word for word: who lost it, or never got it, has it again. */
export async function resendMail(ctx: Ctx, input: { id: string }): Promise<Mail> {
  const mail = await ctx.read.lock(Mail, input.id);
  if (mail.status === MailStatus.QUEUED || mail.status === MailStatus.SENDING)
    throw new UserError('MAIL_WAITING', 'It waits to be sent. Nothing needs to be done.', { field: 'id' });
  if (mail.hasSecret)
    throw new UserError('MAIL_NOT_KEPT', 'It held a link that is not kept. Have a new link sent instead.', {
      field: 'id',
    });
  const { id, recipient: to, subject, text, html } = mail;
  if (text == null)
    throw new UserError('MAIL_NOT_KEPT', 'What it said is not kept any more.', { field: 'id' });
  // where it may have arrived, the mailbox can tell that it is the same; where it was lost there, it must not
  const messageId = mail.status === MailStatus.UNCERTAIN ? id : v7();
  mail.status = MailStatus.QUEUED;
  await ctx.em.flush();
  // the table is its own record; who sent it again stands in the log
  await keepEntry(ctx);
  await enqueue(ctx, deliverMail, { id, messageId, to, subject, text, ...(html && { html }) });
  return mail;
}
