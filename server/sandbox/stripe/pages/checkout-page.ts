import type Stripe from 'stripe';
import { html, type Html } from '../../page.ts';
import { payCheckout, wantsCard } from '../checkout/complete.ts';
import { applyCode } from '../checkout/sessions.ts';
import { wantedOf } from '../checkout/wanted.ts';
import { activeCode } from '../discounts/promotion-codes.ts';
import { invalid } from '../fault.ts';
import { load } from '../store.ts';
import type { Work } from '../work.ts';
import {
  alert,
  cardFields,
  day,
  expiryOf,
  money,
  type Fields,
  type Pages,
  type Shown,
  type Visit,
} from './page-kit.ts';

const names = { payment: 'Pay', setup: 'Save card', subscription: 'Subscribe' } as Record<string, string>;

export function checkoutPages(pages: Pages): void {
  const show = async ({ work, id, fields }: Visit, message?: string): Promise<Shown> =>
    page(await load(work, 'checkout.session', id), await freeUntil(work, id), fields, message);
  pages.get('/checkout/:id', (visit) => show(visit));
  pages.post(
    '/checkout/:id/pay',
    async ({ work, id, fields }) => {
      const { number = '', email = '', name = '' } = fields;
      const step = await payCheckout(work, id, { number, email, name, ...expiryOf(fields) });
      return { to: 'done' in step ? successOf(step.done) : `/sandbox/stripe/authenticate/${step.ask}` };
    },
    (visit, fault) => show(visit, fault.message),
  );
  pages.post(
    '/checkout/:id/code',
    async ({ work, id, fields }) => {
      const code = await activeCode(work, fields.code?.trim() ?? '');
      if (!code) throw invalid('This code is invalid.', { param: 'promotion_code' });
      await applyCode(work, id, code);
      return { to: `/sandbox/stripe/checkout/${id}` };
    },
    (visit, fault) => show(visit, fault.message),
  );
}

export const successOf = (session: Stripe.Checkout.Session): string =>
  (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id);

/** When what is subscribed to is paid for the first time, where days are free before. */
async function freeUntil(work: Work, session: string): Promise<string | null> {
  const { trialEnd, trialDays } = await wantedOf(work, session);
  if (!trialEnd && !trialDays) return null;
  return day(trialEnd ?? work.now + (trialDays ?? 0) * 86_400);
}

function page(
  session: Stripe.Checkout.Session,
  free: string | null,
  fields: Fields,
  message?: string,
): Shown {
  if (session.status !== 'open') return { title: 'Checkout', body: closed(session) };
  const act = free ? 'Start trial' : (names[session.mode] ?? 'Pay');
  const amount = free || session.mode === 'setup' ? '' : ` ${money(session.amount_total, session.currency)}`;
  const body = html`
    <h1>${act}${amount}</h1>
    ${session.mode === 'setup' ? html`<p class="dim">The card is saved for later. Nothing is charged.</p>` : summary(session, free)}
    ${session.allow_promotion_codes && !session.discounts?.length ? codeForm(session, fields) : ''}
    ${alert(message)}
    <form class="card" method="post" action="/sandbox/stripe/checkout/${session.id}/pay">
      ${
        session.customer === null
          ? html`<label
              >E-mail
              <input
                name="email"
                type="email"
                autocomplete="email"
                required
                value="${fields.email ?? session.customer_email ?? ''}"
            /></label>`
          : ''
      }
      ${wantsCard(session) ? cardFields(fields) : ''}
      <button>${act}${amount}</button>
    </form>
    ${session.cancel_url === null ? '' : html`<p><a href="${session.cancel_url}">Cancel and go back</a></p>`}
  `;
  return { title: 'Checkout', body };
}

const summary = (session: Stripe.Checkout.Session, free: string | null): Html => html`
  <table class="lines">
    <tbody>
      ${
        session.line_items?.data.map(
          (item) =>
            html`<tr>
              <td>
                ${item.description ?? ''}${item.quantity === 1 ? '' : html` <span class="dim">× ${item.quantity ?? 1}</span>`}
                ${item.price?.recurring ? html`<span class="dim">each ${item.price.recurring.interval}</span>` : ''}
              </td>
              <td>${money(item.amount_subtotal, item.currency)}</td>
            </tr>`,
        ) ?? []
      }
      ${
        session.total_details?.amount_discount
          ? html`<tr>
              <td>Discount</td>
              <td>−${money(session.total_details.amount_discount, session.currency)}</td>
            </tr>`
          : ''
      }
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${free ? `From ${free} on` : 'Total'}</th>
        <td>${money(session.amount_total, session.currency)}</td>
      </tr>
      ${
        free
          ? html`<tr>
              <th scope="row">Total due today</th>
              <td>${money(0, session.currency)}</td>
            </tr>`
          : ''
      }
    </tfoot>
  </table>
`;

const codeForm = (session: Stripe.Checkout.Session, fields: Fields): Html => html`
  <form class="inline" method="post" action="/sandbox/stripe/checkout/${session.id}/code">
    <label>Promotion code <input name="code" required value="${fields.code ?? ''}" /></label>
    <button class="quiet">Apply</button>
  </form>
`;

const closed = (session: Stripe.Checkout.Session): Html =>
  session.status === 'complete'
    ? html`<h1>This is paid already</h1>
        <p><a href="${successOf(session)}">Go on</a></p>`
    : html`<h1>This page has expired</h1>
        <p>The checkout was open for a day at most. Ask for a new link.</p>
        ${session.cancel_url === null ? '' : html`<p><a href="${session.cancel_url}">Go back</a></p>`}`;
