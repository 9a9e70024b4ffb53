import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { change } from '../events.ts';
import { unexpectedState } from '../fault.ts';
import { list, matching } from '../list.ts';
import { expand, flag, mergeMetadata, metadata, page, text } from '../params.ts';
import { idOf } from '../id-of.ts';
import { load, lock } from '../store.ts';
import type { Work } from '../work.ts';
import { methodFor } from './payment-method.ts';
import { confirmSetup, createSetup, setupDeclineOf } from './setup-intent.ts';

const confirming = { expand, payment_method: text, return_url: text };
const createParams = z.strictObject({
  ...confirming,
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  confirm: flag.default(false),
  customer: text,
  description: text,
  metadata: metadata.optional(),
  payment_method_types: z.array(z.enum(['card'])).optional(),
  usage: z.enum(['off_session', 'on_session']).optional(),
});
const reasons = ['abandoned', 'duplicate', 'requested_by_customer'] as const;

export const setupIntents = [
  endpoint('POST /setup_intents', createParams, async (work, params) => {
    if (params.customer !== undefined) await load(work, 'customer', params.customer, 'customer');
    const method = params.payment_method && (await methodFor(work, params.payment_method)).id;
    const setup = await createSetup(work, {
      customer: params.customer,
      description: params.description,
      metadata: mergeMetadata({}, params.metadata),
      method,
      usage: params.usage,
    });
    return params.confirm ? confirmed(work, setup, { ...params, payment_method: method }) : setup;
  }),
  endpoint('POST /setup_intents/:id/confirm', z.strictObject(confirming), async (work, params, id) =>
    confirmed(work, await lock(work, 'setup_intent', id), params),
  ),
  endpoint(
    'POST /setup_intents/:id/cancel',
    z.strictObject({ cancellation_reason: z.enum(reasons).optional(), expand }),
    async (work, params, id) => {
      const before = await lock(work, 'setup_intent', id);
      if (['succeeded', 'canceled'].includes(before.status))
        throw unexpectedState(
          'setup_intent',
          `You cannot cancel this SetupIntent because it has a status of ${before.status}.`,
        );
      return change(work, 'setup_intent', 'setup_intent.canceled', before, {
        ...before,
        cancellation_reason: params.cancellation_reason ?? null,
        next_action: null,
        status: 'canceled',
      });
    },
  ),
  endpoint('GET /setup_intents/:id', z.strictObject({ client_secret: text, expand }), (work, _params, id) =>
    load(work, 'setup_intent', id),
  ),
  endpoint(
    'GET /setup_intents',
    z.strictObject({ ...page, customer: text, payment_method: text }),
    (work, { customer, payment_method, ...params }) =>
      list(work, 'setup_intent', params, matching({ customer, payment_method })),
  ),
];

async function confirmed(
  work: Work,
  setup: Stripe.SetupIntent,
  params: { payment_method?: string | undefined; return_url?: string | undefined },
): Promise<Stripe.SetupIntent> {
  const reference = params.payment_method ?? idOf(setup.payment_method);
  if (reference === undefined)
    throw unexpectedState(
      'setup_intent',
      "You cannot confirm this SetupIntent because it's missing a payment method.",
    );
  const method = await methodFor(work, reference);
  const after = await confirmSetup(work, setup, {
    method,
    presence: 'present',
    returnUrl: params.return_url,
  });
  if (after.last_setup_error) throw setupDeclineOf(after).afterwards();
  return after;
}
