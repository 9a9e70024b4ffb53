import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { list, matching } from './list.ts';
import { expand, page } from './params.ts';
import { preview, previewParams } from './preview.ts';
import { load } from './store.ts';

const listParams = z.strictObject({
  ...page,
  customer: z.string().optional(),
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).optional(),
  subscription: z.string().optional(),
});

export const invoices = [
  endpoint('POST /invoices/create_preview', previewParams, preview),
  endpoint('GET /invoices/:id', z.strictObject({ expand }), (work, _params, id) => load(work, 'invoice', id)),
  endpoint('GET /invoices/:id/lines', z.strictObject({ expand }), async (work, _params, id) => {
    const invoice = await load(work, 'invoice', id);
    return invoice.lines;
  }),
  endpoint('GET /invoices', listParams, (work, { customer, status, subscription, ...params }) => {
    const filter = matching({ customer, status });
    if (subscription !== undefined) {
      filter.values.push(subscription);
      filter.where.push(`body#>>'{parent,subscription_details,subscription}' = $${filter.values.length + 2}`);
    }
    return list(work, 'invoice', params, filter);
  }),
];
