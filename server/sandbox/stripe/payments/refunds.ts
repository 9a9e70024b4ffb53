import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { change } from '../events.ts';
import { invalid } from '../fault.ts';
import { list, matching } from '../list.ts';
import { expand, integer, mergeMetadata, metadata, page, text } from '../params.ts';
import { idOf } from '../id-of.ts';
import { load, lock } from '../store.ts';
import type { Work } from '../work.ts';
import { cancelRefund, refundCharge } from './refund.ts';

const createParams = z.strictObject({
  amount: integer.pipe(z.number().min(1)).optional(),
  charge: text,
  expand,
  metadata: metadata.optional(),
  payment_intent: text,
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});
const listParams = z.strictObject({ ...page, charge: text, payment_intent: text });

export const refunds = [
  endpoint('POST /refunds', createParams, async (work, params) =>
    refundCharge(work, {
      amount: params.amount,
      charge: await chargeOf(work, params),
      metadata: mergeMetadata({}, params.metadata),
      reason: params.reason,
    }),
  ),
  endpoint('POST /refunds/:id/cancel', z.strictObject({ expand }), (work, _params, id) =>
    cancelRefund(work, id),
  ),
  endpoint(
    'POST /refunds/:id',
    z.strictObject({ expand, metadata: metadata.optional() }),
    async (work, params, id) => {
      const before = await lock(work, 'refund', id);
      return change(work, 'refund', 'refund.updated', before, {
        ...before,
        metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
      });
    },
  ),
  endpoint('GET /refunds/:id', z.strictObject({ expand }), (work, _params, id) => load(work, 'refund', id)),
  endpoint('GET /refunds', listParams, (work, { charge, payment_intent, ...params }) =>
    list(work, 'refund', params, matching({ charge, payment_intent })),
  ),
];

async function chargeOf(work: Work, params: z.output<typeof createParams>): Promise<Stripe.Charge> {
  if (params.charge !== undefined) return lock(work, 'charge', params.charge, 'charge');
  if (params.payment_intent === undefined)
    throw invalid(
      'One of the following params should be provided for this request: payment_intent or charge.',
    );
  const intent = await load(work, 'payment_intent', params.payment_intent, 'payment_intent');
  if (intent.latest_charge === null)
    throw invalid(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    });
  return lock(work, 'charge', idOf(intent.latest_charge) ?? '');
}
