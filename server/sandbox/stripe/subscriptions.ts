import type Stripe from 'stripe';
import { z } from 'zod';
import { createSubscription, createSubscriptionParams } from './create-subscription.ts';
import { endpoint } from './endpoint.ts';
import { emit } from './events.ts';
import { invalid } from './fault.ts';
import { list, matching } from './list.ts';
import { expand, page } from './params.ts';
import { load, lock, replace } from './store.ts';
import { ended, updateSubscription, updateSubscriptionParams } from './update-subscription.ts';
import type { Work } from './work.ts';

const statuses = [
  'active',
  'canceled',
  'incomplete',
  'incomplete_expired',
  'past_due',
  'paused',
  'trialing',
  'unpaid',
] as const;
const listParams = z.strictObject({
  ...page,
  customer: z.string().optional(),
  price: z.string().optional(),
  status: z.enum(['all', 'ended', ...statuses]).optional(),
});

export const subscriptions = [
  endpoint('POST /subscriptions', createSubscriptionParams, createSubscription),
  endpoint('POST /subscriptions/:id', updateSubscriptionParams, updateSubscription),
  endpoint('DELETE /subscriptions/:id', z.strictObject({ expand }), async (work, _params, id) => {
    const before = await lock(work, 'subscription', id);
    if (ended(before))
      throw invalid(`No such subscription: '${id}'`, { code: 'resource_missing', param: 'id' });
    return cancel(work, before, 'cancellation_requested');
  }),
  endpoint('GET /subscriptions/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'subscription', id),
  ),
  endpoint('GET /subscriptions', listParams, (work, { customer, price, status, ...params }) => {
    const one = status === 'all' || status === 'ended' ? undefined : status;
    const filter = matching({ customer, status: one });
    if (status === undefined) filter.where.push(`body->>'status' <> 'canceled'`);
    if (status === 'ended') filter.where.push(`body->>'status' in ('canceled', 'incomplete_expired')`);
    if (price !== undefined) {
      filter.values.push(JSON.stringify({ items: { data: [{ price: { id: price } }] } }));
      filter.where.push(`body @> $${filter.values.length + 2}::jsonb`);
    }
    return list(work, 'subscription', params, filter);
  }),
];

export async function cancel(
  work: Work,
  before: Stripe.Subscription,
  reason: Stripe.Subscription.CancellationDetails.Reason,
): Promise<Stripe.Subscription> {
  const after: Stripe.Subscription = {
    ...before,
    canceled_at: before.canceled_at ?? work.now,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason },
    ended_at: work.now,
    status: 'canceled',
  };
  await replace(work, 'subscription', after);
  await emit(work, 'customer.subscription.deleted', after);
  return after;
}
