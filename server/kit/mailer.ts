import nodemailer, { type Transporter } from 'nodemailer';
import { ConfigError, type Config } from './config.ts';

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
