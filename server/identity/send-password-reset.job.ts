import type { Ctx } from '../kit/context.ts';
import { target } from '../kit/context.ts';
import { defineJob } from '../kit/job.ts';
import { hashToken, newToken } from '../kit/secret.ts';
import { sendMail } from '../mails/send-mail.ts';
import { passwordResetMail } from './identity.mails.ts';
import { PasswordReset } from './password-reset.entity.ts';
import { User, UserState } from './user.entity.ts';

const lifetime = 60 * 60 * 1000;

export const sendPasswordReset = defineJob(
  'send-password-reset',
  async (job, { email }: { email: string }) => {
    const user = await job.runtime.orm.em.fork().findOne(User, { email });
    if (!user || user.state === UserState.BANNED) return;
    await job.deed({ action: 'sendPasswordReset' }, (ctx) => send(ctx, user.id));
  },
);

async function send(ctx: Ctx, userId: string): Promise<void> {
  const user = await ctx.em.findOneOrFail(User, userId);
  target(ctx, user);
  const token = newToken();
  const now = ctx.clock.now();
  const expiresAt = new Date(now.getTime() + lifetime);
  ctx.em.create(PasswordReset, { user, tokenHash: hashToken(token), createdAt: now, expiresAt });
  await sendMail(
    ctx,
    passwordResetMail,
    { to: user },
    { link: `${ctx.config.publicUrl}/reset-password#${token}` },
  );
}
