import type { Ctx } from '../kit/context.ts';
import type { MailTemplate } from './mail-template.ts';
import type { Wording } from './render-mail.ts';

/** The words that hold: those that somebody gave it, or else its own. */
export async function wordingOf(
  ctx: Ctx,
  { key, subject, body }: Pick<MailTemplate, 'key' | 'subject' | 'body'>,
): Promise<Wording> {
  const [changed] = await ctx.em.execute<Wording[]>('select subject, body from mail_template where key = ?', [
    key,
  ]);
  return changed ?? { subject, body };
}
