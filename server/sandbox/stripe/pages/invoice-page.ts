import type { FastifyInstance } from 'fastify';
import type Stripe from 'stripe';
import type { Pool } from 'pg';
import { html, type Html } from '../../page.ts';
import { idOf } from '../id-of.ts';
import { paymentOf } from '../invoices/collect.ts';
import { payInvoice, payInvoiceParams } from '../invoices/manual.ts';
import { attach, createMethod } from '../payments/payment-method.ts';
import { cardOf, requireFuture } from '../payments/payment-methods.ts';
import { StripeFault } from '../fault.ts';
import { load } from '../store.ts';
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
import { pdfOf } from './pdf.ts';

/** The page that an invoice's mail links to. */
export function invoicePages(pages: Pages): void {
  const show = async ({ work, id, fields }: Visit, message?: string): Promise<Shown> =>
    page(await load(work, 'invoice', id), fields, message);
  pages.get('/invoices/:id', (visit) => show(visit));
  pages.post(
    '/invoices/:id/pay',
    async ({ work, id, fields }) => {
      const invoice = await load(work, 'invoice', id);
      const expiry = expiryOf(fields);
      requireFuture(work, expiry.expMonth, expiry.expYear);
      const method = await createMethod(work, cardOf({ number: fields.number }), expiry);
      await attach(work, method, idOf(invoice.customer) ?? '');
      try {
        await payInvoice(
          work,
          payInvoiceParams.parse({ off_session: 'false', payment_method: method.id }),
          id,
        );
      } catch (error) {
        if (!(error instanceof StripeFault) || !error.code.endsWith('requires_action')) throw error;
        const payment = await paymentOf(work, id);
        return { to: `/sandbox/stripe/authenticate/${idOf(payment.payment.payment_intent) ?? ''}` };
      }
      return { to: `/sandbox/stripe/invoices/${id}` };
    },
    (visit, fault) => show(visit, fault.message),
  );
}

/** The file, too, is made of the invoice alone. */
export function invoicePdf(app: FastifyInstance, pool: Pool): void {
  app.get<{ Params: { id: string } }>('/invoices/:id/pdf', async (request, reply) => {
    const { rows } = await pool.query<{ body: Stripe.Invoice }>(
      `select body from sandbox.stripe_object where object = 'invoice' and id = $1`,
      [request.params.id],
    );
    const invoice = rows[0]?.body;
    if (!invoice) return reply.code(404).send('No such invoice');
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="Invoice-${invoice.number ?? 'draft'}.pdf"`)
      .send(pdfOf(linesOf(invoice)));
  });
}

function linesOf(invoice: Stripe.Invoice): string[] {
  const { currency } = invoice;
  return [
    `Invoice ${invoice.number ?? '(draft)'}`,
    `${invoice.account_name ?? ''}: this is a sandbox, and nothing is owed`,
    '',
    `Bill to: ${invoice.customer_name ?? invoice.customer_email ?? String(idOf(invoice.customer))}`,
    `Date of issue: ${day(invoice.status_transitions.finalized_at ?? invoice.created)}`,
    ...(invoice.due_date === null ? [] : [`Date due: ${day(invoice.due_date)}`]),
    '',
    ...invoice.lines.data.map(
      ({ amount, description }) => `${money(amount, currency)}    ${description ?? ''}`,
    ),
    '',
    `Subtotal ${money(invoice.subtotal, currency)}`,
    ...(invoice.total_discount_amounts ?? []).map(({ amount }) => `Discount -${money(amount, currency)}`),
    `Total ${money(invoice.total, currency)}`,
    `Amount due ${money(invoice.amount_remaining, currency)}`,
    `Status: ${invoice.status ?? ''}`,
  ];
}

function page(invoice: Stripe.Invoice, fields: Fields, message?: string): Shown {
  const { currency } = invoice;
  const due = ['open', 'uncollectible'].includes(invoice.status ?? '');
  const body = html`
    <h1>${due ? `${money(invoice.amount_remaining, currency)} due` : money(invoice.total, currency)}</h1>
    <p class="dim">
      Invoice ${invoice.number ?? 'draft'} · ${invoice.status ?? ''} ·
      ${invoice.customer_name ?? invoice.customer_email ?? ''}
      ${invoice.due_date === null ? '' : html`· due ${day(invoice.due_date)}`}
    </p>
    ${lines(invoice)}
    <p><a href="/sandbox/stripe/invoices/${invoice.id}/pdf">Download the PDF</a></p>
    ${alert(message)}
    ${
      due
        ? html`<form class="card" method="post" action="/sandbox/stripe/invoices/${invoice.id}/pay">
            ${cardFields(fields)}
            <button>Pay ${money(invoice.amount_remaining, currency)}</button>
          </form>`
        : ''
    }
  `;
  return { title: `Invoice ${invoice.number ?? ''}`, body };
}

const lines = (invoice: Stripe.Invoice): Html => html`
  <table class="lines">
    <tbody>
      ${invoice.lines.data.map(
        ({ amount, description }) =>
          html`<tr>
            <td>${description ?? ''}</td>
            <td>${money(amount, invoice.currency)}</td>
          </tr>`,
      )}
      ${(invoice.total_discount_amounts ?? []).map(
        ({ amount }) =>
          html`<tr>
            <td>Discount</td>
            <td>−${money(amount, invoice.currency)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">Total</th>
        <td>${money(invoice.total, invoice.currency)}</td>
      </tr>
    </tfoot>
  </table>
`;
