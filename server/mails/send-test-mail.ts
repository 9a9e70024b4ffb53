import { forbidden } from '../kit/errors.ts';
import type { Ctx } from '../kit/context.ts';
import { checkWording } from './check-wording.ts';
import { knownTemplate } from './known-template.ts';
import type { PreviewMailInput } from './preview-mail.ts';
import { previewValues } from './preview-values.ts';
import { postMail } from './send-mail.ts';
import { wordingOf } from './wording-of.ts';

/** Sends a template, or a draft of one, to whoever asks: nobody else can get it. Answers the id of the mail. */
export async function sendTestMail(ctx: Ctx, input: PreviewMailInput): Promise<string> {
  const template = knownTemplate(input.key);
  if (input.wording) checkWording(template, input.wording);
  const wording = input.wording ?? (await wordingOf(ctx, template));
  const [to] = await ctx.em.execute<{ id: string; name: string; email: string }[]>(
    'select id, name, email from user_account where id = ?',
    [ctx.caller.userId],
  );
  if (!to) throw forbidden();
  const values = await previewValues(ctx, template, input.organizationId);
  const id = await postMail(ctx, template, { to, isTest: true }, values, wording);
  if (!id) throw new Error('a test has nothing that it could repeat');
  return id;
}
