import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { change } from '../events.ts';
import { invalid, unexpectedState } from '../fault.ts';
import { list, matching } from '../list.ts';
import { expand, flag, integer, mergeMetadata, metadata, page, text, updated } from '../params.ts';
import { idOf } from '../id-of.ts';
import { load, lock } from '../store.ts';
import type { Work } from '../work.ts';
import { cancelIntent, confirmIntent, createIntent, declineOf } from './intent.ts';
import { followIntent, payingFor } from '../invoices/outcome.ts';
import { methodFor } from './payment-method.ts';

const amount = integer.pipe(z.number().min(1).max(99_999_999));
const usage = z.enum(['off_session', 'on_session']).optional();
const automatic = z
  .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
  .optional();
const confirming = {
  expand,
  off_session: flag.optional(),
  error_on_requires_action: flag.optional(),
  payment_method: text,
  return_url: text,
};
const createParams = z.strictObject({
  ...confirming,
  amount,
  automatic_payment_methods: automatic,
  confirm: flag.default(false),
  currency: z.string().length(3),
  customer: text,
  description: text,
  metadata: metadata.optional(),
  payment_method_types: z.array(z.enum(['card'])).optional(),
  receipt_email: text,
  setup_future_usage: usage,
});
const updateParams = z.strictObject({
  amount: amount.optional(),
  customer: text,
  description: text,
  expand,
  metadata: metadata.optional(),
  payment_method: text,
  receipt_email: text,
  setup_future_usage: usage,
});
const reasons = ['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'] as const;

export const paymentIntents = [
  endpoint('POST /payment_intents', createParams, async (work, params) => {
    if (params.customer !== undefined) await load(work, 'customer', params.customer, 'customer');
    if (!params.confirm && (params.off_session ?? params.error_on_requires_action) !== undefined)
      throw invalid('You can only pass this parameter when `confirm` is true.', { param: 'off_session' });
    const method =
      params.payment_method === undefined
        ? undefined
        : await usable(work, params.payment_method, params.customer);
    const intent = await createIntent(work, {
      amount: params.amount,
      currency: params.currency.toLowerCase(),
      customer: params.customer,
      description: params.description,
      metadata: mergeMetadata({}, params.metadata),
      method: method?.id,
      receiptEmail: params.receipt_email,
      setupFutureUsage: params.setup_future_usage,
    });
    return params.confirm ? confirmed(work, intent, { ...params, payment_method: method?.id }) : intent;
  }),
  endpoint('POST /payment_intents/:id', updateParams, async (work, params, id) => {
    const before = await lock(work, 'payment_intent', id);
    if (['succeeded', 'canceled'].includes(before.status) && params.amount !== undefined)
      throw unexpectedState(
        'payment_intent',
        `This PaymentIntent's amount could not be updated because it has a status of ${before.status}.`,
      );
    const method =
      params.payment_method === undefined
        ? undefined
        : await usable(work, params.payment_method, params.customer ?? idOf(before.customer));
    return change(work, 'payment_intent', 'payment_intent.updated', before, {
      ...before,
      amount: params.amount ?? before.amount,
      customer: updated(idOf(before.customer), params.customer),
      description: updated(before.description, params.description),
      metadata: mergeMetadata(before.metadata, params.metadata),
      receipt_email: updated(before.receipt_email, params.receipt_email),
      setup_future_usage: params.setup_future_usage ?? before.setup_future_usage,
      ...(method && { payment_method: method.id, status: 'requires_confirmation' }),
    });
  }),
  endpoint('POST /payment_intents/:id/confirm', z.strictObject(confirming), async (work, params, id) =>
    confirmed(work, await lock(work, 'payment_intent', id), params),
  ),
  endpoint(
    'POST /payment_intents/:id/cancel',
    z.strictObject({ cancellation_reason: z.enum(reasons).optional(), expand }),
    async (work, params, id) => {
      const intent = await lock(work, 'payment_intent', id);
      if (await payingFor(work, id))
        throw unexpectedState(
          'payment_intent',
          'You cannot cancel this PaymentIntent because it belongs to an invoice. Void the invoice instead.',
        );
      return cancelIntent(work, intent, params.cancellation_reason ?? null);
    },
  ),
  endpoint('GET /payment_intents/:id', z.strictObject({ expand, client_secret: text }), (work, _params, id) =>
    load(work, 'payment_intent', id),
  ),
  endpoint(
    'GET /payment_intents',
    z.strictObject({ ...page, customer: text }),
    (work, { customer, ...params }) => list(work, 'payment_intent', params, matching({ customer })),
  ),
];

async function usable(
  work: Work,
  reference: string,
  customer: string | undefined,
): Promise<Stripe.PaymentMethod> {
  const method = await methodFor(work, reference);
  const owner = idOf(method.customer);
  if (owner !== undefined && owner !== customer)
    throw invalid(
      'The provided PaymentMethod was previously used or belongs to a customer. To use a PaymentMethod multiple times, you must attach it to a Customer first, and pass that Customer.',
      { param: 'payment_method' },
    );
  return method;
}

async function confirmed(
  work: Work,
  intent: Stripe.PaymentIntent,
  params: {
    payment_method?: string | undefined;
    off_session?: boolean | undefined;
    return_url?: string | undefined;
  },
): Promise<Stripe.PaymentIntent> {
  const customer = idOf(intent.customer);
  const reference = params.payment_method ?? idOf(intent.payment_method);
  if (reference === undefined)
    throw unexpectedState(
      'payment_intent',
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
    );
  const method = await usable(work, reference, customer);
  const presence = params.off_session ? 'unreachable' : 'present';
  const after = await confirmIntent(work, intent, { method, presence, returnUrl: params.return_url });
  await followIntent(work, after);
  if (after.last_payment_error) throw declineOf(after).afterwards();
  return after;
}
