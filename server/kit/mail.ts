import nodemailer, { type Transporter } from 'nodemailer';
import { ConfigError, type Config } from './config.ts';
import type { Ctx } from './context.ts';
import { defineJob, enqueue } from './job.ts';

/** A message in plain text; where `html` is left out, mail programs show the text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Sends over SMTP; the first mail opens the connection, because most processes send none. */
export function smtpMailer(config: Config): Mailer {
  let transport: Transporter | undefined;
  return {
    send: async (mail) => {
      if (!config.mail.smtpUrl) throw new ConfigError('SMTP_URL: name the mail server.');
      transport ??= nodemailer.createTransport(config.mail.smtpUrl);
      await transport.sendMail({ from: config.mail.from, ...mail });
    },
  };
}

export const deliverMail = defineJob('deliver-mail', async (job, mail: Mail) => {
  await job.runtime.mailer.send(mail);
});

/**
 * Sends a mail when the transaction of `ctx` has committed, and tries again until the mail server takes it.
 *
 * @example await sendMail(ctx, { to: user.email, subject: 'Your new password', text });
 */
export const sendMail = (ctx: Ctx, mail: Mail): Promise<void> => enqueue(ctx, deliverMail, mail);
