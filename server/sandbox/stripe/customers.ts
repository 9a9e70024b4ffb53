import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { change, create } from './events.ts';
import { newId } from './ids.ts';
import { list, matching } from './list.ts';
import { expand, mergeMetadata, metadata, page } from './params.ts';
import { paymentMethod } from './payment.ts';
import { load, lock } from './store.ts';
import type { Work } from './work.ts';

const text = z.string().optional();
const fields = {
  description: text,
  email: text,
  expand,
  invoice_settings: z.strictObject({ default_payment_method: paymentMethod.optional() }).optional(),
  metadata: metadata.optional(),
  name: text,
  phone: text,
};
const createParams = z.strictObject({ ...fields, payment_method: paymentMethod.optional() });
const updateParams = z.strictObject(fields);

export const customers = [
  endpoint('POST /customers', createParams, (work, params) =>
    create(work, 'customer', 'customer.created', newCustomer(work, params)),
  ),
  endpoint('POST /customers/:id', updateParams, async (work, params, id) => {
    const before = await lock(work, 'customer', id);
    return change(work, 'customer', 'customer.updated', before, {
      ...before,
      description: params.description ?? before.description,
      email: params.email ?? before.email,
      invoice_settings: { ...before.invoice_settings, ...params.invoice_settings },
      metadata: mergeMetadata(before.metadata, params.metadata),
      name: params.name ?? before.name,
      phone: params.phone ?? before.phone,
    });
  }),
  endpoint('GET /customers/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'customer', id),
  ),
  endpoint('GET /customers', z.strictObject({ ...page, email: text }), (work, { email, ...params }) =>
    list(work, 'customer', params, matching({ email })),
  ),
];

function newCustomer(work: Work, params: z.output<typeof createParams>): Stripe.Customer {
  return {
    id: newId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: work.now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: params.description ?? null,
    discount: null,
    email: params.email ?? null,
    invoice_prefix: newId('x').slice(-8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: params.invoice_settings?.default_payment_method ?? null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    name: params.name ?? null,
    next_invoice_sequence: 1,
    phone: params.phone ?? null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}
