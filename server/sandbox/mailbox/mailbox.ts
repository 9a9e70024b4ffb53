import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { html, Html, sendPage } from '../page.ts';

interface Mail {
  id: number;
  sender: string;
  recipient: string;
  subject: string;
  text_body: string;
  html_body: string | null;
  sent_at: Date;
}

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** An inbox that gets everybody's mail: what the product sends in the demo, newest first. */
export function mailbox(app: FastifyInstance, pool: Pool): void {
  app.get('/', async (_request, reply) => {
    const { rows } = await pool.query<Mail>('select * from sandbox.mail order by id desc limit 100');
    return sendPage(reply, 'Mailbox', inbox(rows));
  });
  app.get<{ Params: { id: string } }>('/:id', async (request, reply) => {
    const { rows } = await pool.query<Mail>('select * from sandbox.mail where id::text = $1', [
      request.params.id,
    ]);
    return rows[0] ? sendPage(reply, rows[0].subject, letter(rows[0])) : lost(reply);
  });
  app.get<{ Params: { id: string } }>('/:id/html', async (request, reply) => {
    const { rows } = await pool.query<Mail>('select * from sandbox.mail where id::text = $1', [
      request.params.id,
    ]);
    const body = rows[0]?.html_body;
    return body ? sendBody(reply, body) : lost(reply);
  });
}

const lost = (reply: FastifyReply): FastifyReply =>
  sendPage(
    reply.code(404),
    'Mailbox',
    html`<p>There is no such mail. <a href="/sandbox/mailbox">To the mailbox</a></p>`,
  );

/** As it was sent, for the frame of its page: it runs no script, loads nothing, and what it links to opens beside it. */
const sendBody = (reply: FastifyReply, body: string): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
    )
    .header('cache-control', 'no-store')
    .send(body.replace('<head>', '<head><base target="_blank">'));

const inbox = (mails: Mail[]): Html => html`
  <h1>Mailbox</h1>
  <p class="dim">Every mail that this demo has sent. Nothing leaves this machine.</p>
  ${mails.length === 0 ? html`<p>No mail yet.</p>` : ''}
  <ul class="cards">
    ${mails.map(
      (mail) =>
        html`<li>
          <a class="card" href="/sandbox/mailbox/${mail.id}">
            <strong>${mail.subject}</strong>
            <span class="dim">To ${mail.recipient} · ${when.format(mail.sent_at)}</span>
          </a>
        </li>`,
    )}
  </ul>
`;

const letter = (mail: Mail): Html => html`
  <p><a href="/sandbox/mailbox">All mail</a></p>
  <h1>${mail.subject}</h1>
  <p class="dim">From ${mail.sender} to ${mail.recipient} · ${when.format(mail.sent_at)}</p>
  ${
    mail.html_body
      ? html`<iframe
            class="mail"
            title="The mail as HTML"
            src="/sandbox/mailbox/${mail.id}/html"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
          <h2>As plain text</h2>`
      : ''
  }
  <div class="card"><pre>${linked(mail.text_body)}</pre></div>
`;

/** Odd parts are the addresses that the pattern caught. */
const linked = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`));
