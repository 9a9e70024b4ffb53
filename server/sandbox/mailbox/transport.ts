import type { Pool } from 'pg';
import { openDatabase } from '../database.ts';

export interface Letter {
  from: string;
  to: string;
  subject: string;
  text: string;
  html?: string | undefined;
}

/** Where the demo's mail goes instead of a mail server. */
export async function mailTransport(
  connectionString: string,
): Promise<{ send(letter: Letter): Promise<void>; close(): Promise<void> }> {
  const pool: Pool = await openDatabase(connectionString);
  return {
    async send({ from, to, subject, text, html }) {
      await pool.query(
        `insert into sandbox.mail (sender, recipient, subject, text_body, html_body, sent_at)
         values ($1, $2, $3, $4, $5, clock_timestamp())`,
        [from, to, subject, text, html ?? null],
      );
    },
    close: () => pool.end(),
  };
}
