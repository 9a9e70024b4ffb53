import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { change } from '../events.ts';
import { list, matching } from '../list.ts';
import { expand, mergeMetadata, metadata, page, text, updated } from '../params.ts';
import { load, lock } from '../store.ts';

const updateParams = z.strictObject({
  description: text,
  expand,
  metadata: metadata.optional(),
  receipt_email: text,
});
const movements = z.strictObject({ ...page, currency: text, source: text, type: text });

export const charges = [
  endpoint('GET /charges/:id', z.strictObject({ expand }), (work, _params, id) => load(work, 'charge', id)),
  endpoint('POST /charges/:id', updateParams, async (work, params, id) => {
    const before = await lock(work, 'charge', id);
    return change(work, 'charge', 'charge.updated', before, {
      ...before,
      description: updated(before.description, params.description),
      metadata: mergeMetadata(before.metadata, params.metadata),
      receipt_email: updated(before.receipt_email, params.receipt_email),
    });
  }),
  endpoint(
    'GET /charges',
    z.strictObject({ ...page, customer: text, payment_intent: text }),
    (work, { customer, payment_intent, ...params }) =>
      list(work, 'charge', params, matching({ customer, payment_intent })),
  ),
  endpoint('GET /balance_transactions/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'balance_transaction', id),
  ),
  endpoint('GET /balance_transactions', movements, (work, { currency, source, type, ...params }) =>
    list(work, 'balance_transaction', params, matching({ currency, source, type })),
  ),
];
