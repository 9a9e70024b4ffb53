import type Stripe from 'stripe';
import { html, type Html } from '../../page.ts';
import { change } from '../events.ts';
import { idOf } from '../id-of.ts';
import { attach, createMethod, defaultMethod } from '../payments/payment-method.ts';
import { cardOf, requireFuture } from '../payments/payment-methods.ts';
import { confirmSetup, createSetup, setupDeclineOf } from '../payments/setup-intent.ts';
import { having, load, lock } from '../store.ts';
import { ended, updateSubscription, updateSubscriptionParams } from '../subscriptions/update-subscription.ts';
import { invalid } from '../fault.ts';
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

/** Where a customer looks after their own card, subscriptions and invoices. */
export function portalPages(pages: Pages): void {
  const home = (id: string): Shown => ({ to: `/sandbox/stripe/portal/${id}` });
  const again = (visit: Visit, fault: Error): Promise<Shown> => show(visit, fault.message);
  pages.get('/portal/:id', (visit) => show(visit));
  pages.post(
    '/portal/:id/card',
    async ({ work, id, fields }) => {
      const session = await load(work, 'billing_portal.session', id);
      const expiry = expiryOf(fields);
      requireFuture(work, expiry.expMonth, expiry.expYear);
      const method = await createMethod(work, cardOf({ number: fields.number }), expiry);
      const setup = await createSetup(work, { customer: session.customer });
      const returnUrl = `${work.origin}/sandbox/stripe/portal/${id}`;
      const after = await confirmSetup(work, setup, { method, presence: 'present', returnUrl });
      if (after.last_setup_error) throw setupDeclineOf(after);
      if (after.status === 'requires_action') return { to: `/sandbox/stripe/authenticate/${after.id}` };
      await attach(work, method, session.customer);
      const customer = await lock(work, 'customer', session.customer);
      await change(work, 'customer', 'customer.updated', customer, {
        ...customer,
        invoice_settings: { ...customer.invoice_settings, default_payment_method: method.id },
      });
      return home(id);
    },
    again,
  );
  pages.post(
    '/portal/:id/subscription',
    async ({ work, id, fields }) => {
      const session = await load(work, 'billing_portal.session', id);
      const subscription = await load(work, 'subscription', fields.subscription ?? '');
      if (idOf(subscription.customer) !== session.customer) throw invalid('There is no such subscription.');
      const wanted = updateSubscriptionParams.parse({
        cancel_at_period_end: fields.ends === 'true' ? 'true' : 'false',
      });
      await updateSubscription(work, wanted, subscription.id);
      return home(id);
    },
    again,
  );
}

async function show({ work, id, fields }: Visit, message?: string): Promise<Shown> {
  const session = await load(work, 'billing_portal.session', id);
  const customer = await load(work, 'customer', session.customer);
  const card = (await defaultMethod(work, customer))?.card;
  const subscriptions = await having(work, 'subscription', 'customer', customer.id);
  const invoices = await having(work, 'invoice', 'customer', customer.id);
  const body = html`
    <h1>Billing of ${customer.name ?? customer.email ?? customer.id}</h1>
    ${session.return_url === null ? '' : html`<p><a href="${session.return_url}">Go back</a></p>`}
    ${alert(message)}
    <h2>Subscriptions</h2>
    ${subscriptions.filter((one) => !ended(one)).map((one) => subscriptionCard(id, one))}
    <h2>Card</h2>
    <p>
      ${card ? `${card.brand} that ends in ${card.last4}, good until ${card.exp_month}/${card.exp_year}` : 'None yet.'}
    </p>
    ${cardForm(id, fields)}
    <h2>Invoices</h2>
    <table class="lines">
      <tbody>
        ${invoices.reverse().slice(0, 24).map(invoiceRow)}
      </tbody>
    </table>
  `;
  return { title: 'Billing', body };
}

const subscriptionCard = (session: string, one: Stripe.Subscription): Html => {
  const item = one.items.data[0];
  const end = day(item?.current_period_end);
  return html`<form class="card" method="post" action="/sandbox/stripe/portal/${session}/subscription">
    <strong
      >${item?.quantity ?? 1} × ${money(item?.price.unit_amount, one.currency)} each
      ${item?.price.recurring?.interval ?? ''}</strong
    >
    <p class="dim">${one.cancel_at_period_end ? `Ends on ${end}` : `${one.status}, next on ${end}`}</p>
    <input type="hidden" name="subscription" value="${one.id}" />
    <button class="quiet" name="ends" value="${String(!one.cancel_at_period_end)}">
      ${one.cancel_at_period_end ? 'Keep it' : 'Cancel it'}
    </button>
  </form>`;
};

const cardForm = (session: string, fields: Fields): Html => html`
  <details${fields.number === undefined ? '' : html` open`}>
    <summary>Use another card</summary>
    <form class="card" method="post" action="/sandbox/stripe/portal/${session}/card">
      ${cardFields(fields)}
      <button>Save card</button>
    </form>
  </details>
`;

const invoiceRow = (invoice: Stripe.Invoice): Html =>
  html`<tr>
    <td>
      <a href="/sandbox/stripe/invoices/${invoice.id}">${invoice.number ?? 'Draft'}</a>
      <span class="dim">${day(invoice.created)} · ${invoice.status ?? ''}</span>
    </td>
    <td>${money(invoice.total, invoice.currency)}</td>
  </tr>`;
