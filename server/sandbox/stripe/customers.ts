import type Stripe from 'stripe';
import { z } from 'zod';
import { address, addressOf } from './address.ts';
import { endpoint } from './endpoint.ts';
import { change, create, emit } from './events.ts';
import { newBalanceTransaction } from './invoices/finalize.ts';
import { newId } from './ids.ts';
import { list, matching } from './list.ts';
import { expand, integer, mergeMetadata, metadata, page, text, updated } from './params.ts';
import { attach, methodFor, methodOfCustomer } from './payments/payment-method.ts';
import { having, insert, load, lock, remove, replace } from './store.ts';
import { end } from './subscriptions/end.ts';
import { ended } from './subscriptions/update-subscription.ts';
import type { Work } from './work.ts';

const fields = {
  address: address.optional(),
  balance: integer.optional(),
  description: text,
  email: text,
  expand,
  invoice_prefix: z
    .string()
    .regex(/^[A-Z0-9]{3,12}$/)
    .optional(),
  invoice_settings: z.strictObject({ default_payment_method: text, footer: text }).optional(),
  metadata: metadata.optional(),
  name: text,
  phone: text,
  tax_exempt: z.enum(['exempt', 'none', 'reverse']).optional(),
};
const createParams = z.strictObject({ ...fields, payment_method: text, test_clock: text });
const updateParams = z.strictObject(fields);

export const customers = [
  endpoint('POST /customers', createParams, createCustomer),
  endpoint('POST /customers/:id', updateParams, updateCustomer),
  endpoint('DELETE /customers/:id', z.strictObject({}), async (work, _params, id) => {
    const before = await lock(work, 'customer', id);
    for (const one of await having(work, 'subscription', 'customer', id))
      if (!ended(one)) await end(work, one, 'cancellation_requested');
    await remove(work, 'customer', id);
    await emit(work, 'customer.deleted', before);
    return { id, object: 'customer', deleted: true };
  }),
  endpoint('GET /customers/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'customer', id),
  ),
  endpoint(
    'GET /customers',
    z.strictObject({ ...page, email: text, test_clock: text }),
    (work, { email, test_clock, ...params }) =>
      list(work, 'customer', params, matching({ email, test_clock })),
  ),
  endpoint(
    'POST /customers/:id/balance_transactions',
    z.strictObject({ amount: integer, currency: z.string().length(3), description: text, expand }),
    async (work, { amount, currency, description }, id) => {
      const before = await lock(work, 'customer', id);
      const moved = newBalanceTransaction(work, before, {
        ...{ amount, currency, type: 'adjustment' },
        description: description ?? null,
      });
      await insert(work, 'customer_balance_transaction', moved);
      await change(work, 'customer', 'customer.updated', before, {
        ...before,
        balance: moved.ending_balance,
        currency: before.currency ?? currency,
      });
      return moved;
    },
  ),
  endpoint('GET /customers/:id/balance_transactions', z.strictObject(page), async (work, params, id) => {
    await load(work, 'customer', id);
    return list(work, 'customer_balance_transaction', params, matching({ customer: id }));
  }),
  endpoint('GET /customers/:id/tax_ids', z.strictObject(page), async (work, params, id) => {
    await load(work, 'customer', id);
    return list(work, 'tax_id', params, matching({ customer: id }));
  }),
  endpoint(
    'POST /customers/:id/tax_ids',
    z.strictObject({ expand, type: z.string(), value: z.string().min(1) }),
    async (work, { type, value }, id) => {
      await load(work, 'customer', id);
      return create(work, 'tax_id', 'customer.tax_id.created', {
        id: newId('txi'),
        object: 'tax_id',
        country: /^[A-Z]{2}/.exec(value)?.[0] ?? null,
        created: work.now,
        customer: id,
        customer_account: null,
        livemode: false,
        owner: { customer: id, customer_account: null, type: 'customer' },
        type,
        value,
        verification: { status: 'unavailable', verified_address: null, verified_name: null },
      });
    },
  ),
];

async function createCustomer(work: Work, params: z.output<typeof createParams>): Promise<Stripe.Customer> {
  if (params.test_clock !== undefined)
    await load(work, 'test_helpers.test_clock', params.test_clock, 'test_clock');
  const customer = await insert(work, 'customer', newCustomer(work, params));
  // one card may be named twice: as the one to attach and as the default
  const saved = params.payment_method && (await methodFor(work, params.payment_method));
  if (saved) await attach(work, saved, customer.id);
  const wanted = params.invoice_settings?.default_payment_method;
  const chosen =
    saved && wanted === params.payment_method
      ? saved
      : wanted &&
        (await methodOfCustomer(work, wanted, customer.id, 'invoice_settings[default_payment_method]'));
  const after = chosen
    ? await replace(work, 'customer', {
        ...customer,
        invoice_settings: { ...customer.invoice_settings, default_payment_method: chosen.id },
      })
    : customer;
  await emit(work, 'customer.created', after);
  return after;
}

async function updateCustomer(
  work: Work,
  params: z.output<typeof updateParams>,
  id: string,
): Promise<Stripe.Customer> {
  const before = await lock(work, 'customer', id);
  const { default_payment_method: wanted, footer } = params.invoice_settings ?? {};
  const method =
    wanted && (await methodOfCustomer(work, wanted, id, 'invoice_settings[default_payment_method]')).id;
  return change(work, 'customer', 'customer.updated', before, {
    ...before,
    address: params.address === undefined ? (before.address ?? null) : addressOf(params.address),
    balance: params.balance ?? before.balance,
    description: updated(before.description, params.description),
    email: updated(before.email, params.email),
    invoice_prefix: params.invoice_prefix ?? before.invoice_prefix ?? null,
    invoice_settings: {
      ...before.invoice_settings,
      ...(wanted !== undefined && { default_payment_method: method || null }),
      footer: updated(before.invoice_settings.footer, footer),
    },
    metadata: mergeMetadata(before.metadata, params.metadata),
    name: updated(before.name, params.name),
    phone: updated(before.phone, params.phone),
    tax_exempt: params.tax_exempt ?? before.tax_exempt ?? 'none',
  });
}

export function newCustomer(work: Work, params: z.output<typeof createParams>): Stripe.Customer {
  return {
    id: newId('cus'),
    object: 'customer',
    address: params.address === undefined ? null : addressOf(params.address),
    balance: params.balance ?? 0,
    created: work.now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: params.description ?? null,
    discount: null,
    email: params.email ?? null,
    invoice_prefix: params.invoice_prefix ?? newId('x').slice(-8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: params.invoice_settings?.footer ?? null,
      rendering_options: null,
    },
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    name: params.name ?? null,
    next_invoice_sequence: 1,
    phone: params.phone ?? null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: params.tax_exempt ?? 'none',
    test_clock: params.test_clock ?? null,
  };
}
