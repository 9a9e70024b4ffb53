import nodemailer, { type Transporter } from 'nodemailer';
import { ConfigError, type Config } from './config.ts';

/** A message in plain text and in HTML; where `html` is left out, mail programs show the text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The same for every try, so that a mailbox that gets it twice can tell. */
  readonly messageId?: string;
}

export interface Mailer {
  /** Ends when the mail server has taken it; an error says that it has not, except for `UncertainDelivery`. */
  send(letter: Letter): Promise<void>;
}

/** The connection broke after the letter had been handed over: the server may have taken it. */
export class UncertainDelivery extends Error {}

/** Sends over SMTP; the first mail opens the connection, because most processes send none. */
export function smtpMailer(config: Config): Mailer {
  let transport: Transporter | undefined;
  const host = new URL(config.publicUrl).hostname;
  return {
    send: async ({ messageId, ...letter }) => {
      if (!config.mail.smtpUrl) throw new ConfigError('SMTP_URL: name the mail server.');
      transport ??= nodemailer.createTransport(config.mail.smtpUrl);
      const named = messageId && { messageId: `<${messageId}@${host}>` };
      try {
        await transport.sendMail({ from: config.mail.from, ...letter, ...named });
      } catch (error) {
        throw isUncertain(error) ? new UncertainDelivery((error as Error).message) : error;
      }
    },
  };
}

/** Whoever was answered, or never got as far as a conversation, knows that nothing was taken. */
function isUncertain(error: unknown): boolean {
  const { code, responseCode, syscall, timeoutType } = error as Record<string, unknown>;
  if (responseCode !== undefined || syscall === 'connect' || syscall === 'getaddrinfo') return false;
  if (timeoutType !== undefined && timeoutType !== 'SOCKET_TIMEOUT') return false;
  return code === 'ESOCKET' || code === 'ETIMEDOUT' || code === 'ECONNECTION';
}
