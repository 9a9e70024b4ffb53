import type Stripe from 'stripe';
import { z } from 'zod';
import { addressParams, billingDetails } from '../address.ts';
import { endpoint } from '../endpoint.ts';
import { change, emit } from '../events.ts';
import { invalid, StripeFault } from '../fault.ts';
import { list, matching } from '../list.ts';
import { expand, integer, mergeMetadata, metadata, page } from '../params.ts';
import { idOf } from '../id-of.ts';
import { load, lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { cardNamed, cardNumbered, type TestCard } from './cards.ts';
import { attach, createMethod, methodFor } from './payment-method.ts';

const month = integer.pipe(z.number().min(1).max(12));
const billing = z.strictObject(addressParams).optional();
const createParams = z.strictObject({
  billing_details: billing,
  card: z
    .strictObject({
      cvc: z.string().optional(),
      exp_month: month.optional(),
      exp_year: integer.optional(),
      number: z.string().optional(),
      token: z.string().optional(),
    })
    .optional(),
  expand,
  metadata: metadata.optional(),
  type: z.enum(['card']),
});
const updateParams = z.strictObject({
  billing_details: billing,
  card: z.strictObject({ exp_month: month.optional(), exp_year: integer.optional() }).optional(),
  expand,
  metadata: metadata.optional(),
});
const types = z.enum(['card']).optional();

export const paymentMethods = [
  endpoint('POST /payment_methods', createParams, (work, params) => {
    const { exp_month: expMonth, exp_year: expYear } = params.card ?? {};
    const card = cardOf(params.card ?? {});
    requireFuture(work, expMonth, expYear);
    return createMethod(work, card, {
      ...(expMonth !== undefined && { expMonth }),
      ...(expYear !== undefined && { expYear }),
      billing: billingDetails(params.billing_details),
      metadata: mergeMetadata({}, params.metadata),
    });
  }),
  endpoint('POST /payment_methods/:id', updateParams, async (work, params, id) => {
    const before = await lock(work, 'payment_method', id);
    if (before.customer === null)
      throw invalid('You must save this PaymentMethod to a customer before you can update it.');
    requireFuture(work, params.card?.exp_month, params.card?.exp_year);
    return change(work, 'payment_method', 'payment_method.updated', before, {
      ...before,
      billing_details: { ...before.billing_details, ...billingDetails(params.billing_details) },
      ...(before.card && {
        card: {
          ...before.card,
          exp_month: params.card?.exp_month ?? before.card.exp_month,
          exp_year: params.card?.exp_year ?? before.card.exp_year,
        },
      }),
      metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
    });
  }),
  endpoint(
    'POST /payment_methods/:id/attach',
    z.strictObject({ customer: z.string(), expand }),
    async (work, { customer }, id) => {
      await load(work, 'customer', customer, 'customer');
      return attach(work, await methodFor(work, id, 'id'), customer);
    },
  ),
  endpoint('POST /payment_methods/:id/detach', z.strictObject({ expand }), (work, _params, id) =>
    detach(work, id),
  ),
  endpoint('GET /payment_methods/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'payment_method', id),
  ),
  endpoint(
    'GET /payment_methods',
    z.strictObject({ ...page, customer: z.string().optional(), type: types }),
    (work, { customer, type, ...params }) =>
      list(work, 'payment_method', params, matching({ customer, type })),
  ),
  endpoint(
    'GET /customers/:id/payment_methods',
    z.strictObject({ ...page, type: types }),
    async (work, { type, ...params }, id) => {
      await load(work, 'customer', id);
      return {
        ...(await list(work, 'payment_method', params, matching({ customer: id, type }))),
        url: `/v1/customers/${id}/payment_methods`,
      };
    },
  ),
];

export function cardOf({
  number,
  token,
}: {
  number?: string | undefined;
  token?: string | undefined;
}): TestCard {
  if (token !== undefined) {
    const card = cardNamed(token);
    if (card) return card;
    throw invalid(`No such token: '${token}'`, { code: 'resource_missing', param: 'card[token]' });
  }
  if (number === undefined)
    throw invalid('Missing required param: card[number].', {
      code: 'parameter_missing',
      param: 'card[number]',
    });
  const card = cardNumbered(number);
  if (card) return card;
  throw new StripeFault(402, 'card_error', 'Your card number is incorrect.', {
    code: 'incorrect_number',
    param: 'number',
  });
}

export function requireFuture(work: Work, month: number | undefined, year: number | undefined): void {
  if (year === undefined || month === undefined) return;
  if (Date.UTC(year, month) / 1000 > work.now) return;
  throw new StripeFault(402, 'card_error', "Your card's expiration year is invalid.", {
    code: 'invalid_expiry_year',
    param: 'exp_year',
  });
}

/** It can never be used again, and is no longer anybody's default. */
async function detach(work: Work, id: string): Promise<Stripe.PaymentMethod> {
  const before = await lock(work, 'payment_method', id);
  const owner = idOf(before.customer);
  if (owner === undefined)
    throw invalid(
      'The payment method you provided is not attached to a customer so detachment is impossible.',
    );
  const after = await replace(work, 'payment_method', { ...before, customer: null });
  await emit(work, 'payment_method.detached', after, { customer: owner });
  const customer = await lock(work, 'customer', owner);
  if (idOf(customer.invoice_settings.default_payment_method) === id)
    await change(work, 'customer', 'customer.updated', customer, {
      ...customer,
      invoice_settings: { ...customer.invoice_settings, default_payment_method: null },
    });
  return after;
}
