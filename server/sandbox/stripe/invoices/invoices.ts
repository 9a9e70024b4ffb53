import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { emit } from '../events.ts';
import { unexpectedState } from '../fault.ts';
import { also, list, matching } from '../list.ts';
import { expand, page, text } from '../params.ts';
import { load, lock } from '../store.ts';
import { markUncollectible, voidInvoice } from './close.ts';
import {
  createInvoice,
  createInvoiceParams,
  deleteDraft,
  finalizeDraft,
  payInvoice,
  payInvoiceParams,
  updateInvoice,
  updateInvoiceParams,
} from './manual.ts';
import { preview, previewParams } from './preview.ts';

const listParams = z.strictObject({
  ...page,
  collection_method: text,
  customer: text,
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).optional(),
  subscription: text,
});
const nothing = z.strictObject({ expand });

export const invoices = [
  endpoint('POST /invoices/create_preview', previewParams, preview),
  endpoint('POST /invoices', createInvoiceParams, createInvoice),
  endpoint('POST /invoices/:id', updateInvoiceParams, updateInvoice),
  endpoint('DELETE /invoices/:id', z.strictObject({}), (work, _params, id) => deleteDraft(work, id)),
  endpoint(
    'POST /invoices/:id/finalize',
    z.strictObject({ auto_advance: z.enum(['true', 'false']).optional(), expand }),
    async (work, _params, id) => finalizeDraft(work, await lock(work, 'invoice', id)),
  ),
  endpoint('POST /invoices/:id/pay', payInvoiceParams, payInvoice),
  endpoint('POST /invoices/:id/void', nothing, async (work, _params, id) =>
    voidInvoice(work, await lock(work, 'invoice', id)),
  ),
  endpoint('POST /invoices/:id/mark_uncollectible', nothing, async (work, _params, id) =>
    markUncollectible(work, await lock(work, 'invoice', id)),
  ),
  endpoint('POST /invoices/:id/send', nothing, async (work, _params, id) => {
    const before = await lock(work, 'invoice', id);
    const invoice = before.status === 'draft' ? await finalizeDraft(work, before) : before;
    if (invoice.status !== 'open')
      throw unexpectedState(
        'invoice',
        `You can only send open invoices. This one is ${invoice.status ?? ''}.`,
      );
    await emit(work, 'invoice.sent', invoice);
    return invoice;
  }),
  endpoint('GET /invoices/:id', nothing, (work, _params, id) => load(work, 'invoice', id)),
  endpoint('GET /invoices/:id/lines', z.strictObject(page), async (work, params, id) => {
    const { lines } = await load(work, 'invoice', id);
    const start = lines.data.findIndex((line) => line.id === params.starting_after) + 1;
    const data = lines.data.slice(start, start + params.limit);
    return { ...lines, data, has_more: lines.data.length > start + params.limit };
  }),
  endpoint(
    'GET /invoices',
    listParams,
    (work, { collection_method, customer, status, subscription, ...params }) =>
      list(
        work,
        'invoice',
        params,
        also(
          matching({ collection_method, customer, status }),
          `body#>>'{parent,subscription_details,subscription}' = $`,
          subscription,
        ),
      ),
  ),
  endpoint('GET /invoice_payments/:id', nothing, (work, _params, id) => load(work, 'invoice_payment', id)),
  endpoint(
    'GET /invoice_payments',
    z.strictObject({
      ...page,
      invoice: text,
      payment: z.strictObject({ payment_intent: text, type: z.enum(['payment_intent']) }).optional(),
      status: text,
    }),
    (work, { invoice, payment, status, ...params }) =>
      list(
        work,
        'invoice_payment',
        params,
        also(matching({ invoice, status }), `body#>>'{payment,payment_intent}' = $`, payment?.payment_intent),
      ),
  ),
];
