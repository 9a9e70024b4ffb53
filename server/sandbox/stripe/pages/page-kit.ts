import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { transaction } from '../../database.ts';
import { html, sendPage, type Html } from '../../page.ts';
import { StripeFault } from '../fault.ts';
import { shown } from '../money.ts';
import type { Clockwork } from '../time/clockwork.ts';
import type { Work } from '../work.ts';

export type Fields = Record<string, string>;
export interface Visit {
  id: string;
  fields: Fields;
  work: Work;
}
/** A page, or another address to go to. */
export type Shown = { title: string; body: Html } | { to: string };

export interface Pages {
  get(url: string, show: (visit: Visit) => Promise<Shown>): void;
  /** What somebody did; when it is refused, `again` shows the page with the reason. */
  post(
    url: string,
    act: (visit: Visit) => Promise<Shown>,
    again: (visit: Visit, fault: StripeFault) => Promise<Shown>,
  ): void;
}

/** Each visit is one transaction, as each call of the API is. */
export function pagesOf(app: FastifyInstance, pool: Pool, clock: Clockwork): Pages {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  type Request = FastifyRequest<{ Params: { id: string } }>;
  const within = async (
    request: Request,
    show: (visit: Visit) => Promise<Shown>,
  ): Promise<Shown | StripeFault> =>
    transaction(pool, async (sql) => {
      const work: Work = { sql, ...clock.moment(), request: null };
      try {
        return await show({ id: request.params.id, fields: (request.body ?? {}) as Fields, work });
      } catch (error) {
        // what was declined is on record
        if (error instanceof StripeFault && error.isKept) return error;
        throw error;
      }
    }).catch((error: unknown) => {
      if (error instanceof StripeFault) return error;
      throw error;
    });
  const send = (reply: FastifyReply, answer: Shown | StripeFault): FastifyReply => {
    if (answer instanceof StripeFault) return sendPage(reply.code(answer.status), 'Not found', lost(answer));
    if ('to' in answer) return reply.redirect(answer.to, 303);
    return sendPage(reply, answer.title, framed(answer.body));
  };
  return {
    get: (url, show) =>
      void app.get<{ Params: { id: string } }>(url, async (request, reply) =>
        send(reply, await within(request, show)),
      ),
    post: (url, act, again) =>
      void app.post<{ Params: { id: string } }>(url, async (request, reply) => {
        const answer = await within(request, act);
        clock.wake();
        if (!(answer instanceof StripeFault)) return send(reply, answer);
        return send(reply, await within(request, (visit) => again(visit, answer)));
      }),
  };
}

const framed = (body: Html): Html => html`
  <p class="sandbox"><strong>Sandbox.</strong> This page stands in for Stripe's: no money moves.</p>
  ${body}
`;

const lost = (fault: StripeFault): Html =>
  framed(
    html`<h1>There is nothing here</h1>
      <p>${fault.message}</p>`,
  );

export const alert = (message: string | undefined): Html =>
  message === undefined ? html`` : html`<p class="alert" role="alert">${message}</p>`;

/** Amounts as the customer reads them; months from an odd time zone would be a lie, so UTC. */
export const money = (amount: number | null | undefined, currency: string | null): string =>
  shown(amount ?? 0, currency ?? 'usd');
export const day = (seconds: number | null | undefined): string =>
  seconds == null
    ? ''
    : new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(seconds * 1000);

const numbers = [
  ['4242 4242 4242 4242', 'is paid'],
  ['4000 0025 0000 3155', 'asks its owner'],
  ['4000 0000 0000 0002', 'is declined'],
  ['4000 0000 0000 9995', 'has insufficient funds'],
  ['4000 0000 0000 0341', 'can be saved, and is declined later'],
] as const;

/** The card, with what one may type for it. */
export const cardFields = (fields: Fields): Html => html`
  <label
    >Card number
    <input
      name="number"
      inputmode="numeric"
      autocomplete="cc-number"
      required
      value="${fields.number ?? ''}"
      placeholder="4242 4242 4242 4242"
  /></label>
  <div class="row">
    <label
      >Expiry
      <input
        name="expiry"
        inputmode="numeric"
        autocomplete="cc-exp"
        required
        pattern="\\d{1,2} ?/ ?\\d{2,4}"
        title="Month and year, as 12/34"
        value="${fields.expiry ?? ''}"
        placeholder="12/34"
    /></label>
    <label
      >CVC
      <input
        name="cvc"
        inputmode="numeric"
        autocomplete="cc-csc"
        required
        pattern="\\d{3,4}"
        title="Three or four digits"
        placeholder="123"
    /></label>
  </div>
  <label
    >Name on card <input name="name" autocomplete="cc-name" required value="${fields.name ?? ''}"
  /></label>
  <details>
    <summary>Test cards</summary>
    <dl class="pairs">
      ${numbers.map(
        ([number, does]) =>
          html`<dt>${number}</dt>
            <dd>${does}</dd>`,
      )}
    </dl>
    <p class="dim">Any date to come and any CVC will do.</p>
  </details>
`;

export function expiryOf({ expiry = '' }: Fields): { expMonth: number; expYear: number } {
  const [month = 0, year = 0] = expiry.split('/').map((part) => Number(part.trim()));
  return { expMonth: month, expYear: year < 100 ? 2000 + year : year };
}
