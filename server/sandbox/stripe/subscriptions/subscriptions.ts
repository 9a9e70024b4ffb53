import { z } from 'zod';
import { endDiscount } from '../discounts/discount.ts';
import { endpoint } from '../endpoint.ts';
import { change } from '../events.ts';
import { idOf } from '../id-of.ts';
import { list, matching } from '../list.ts';
import { expand, page, text } from '../params.ts';
import { load, lock } from '../store.ts';
import { cancelSubscription, cancelSubscriptionParams } from './cancel-subscription.ts';
import { createSubscription, createSubscriptionParams } from './create-subscription.ts';
import { pauseParams, pauseSubscription, resumeParams, resumeSubscription } from './pause.ts';
import { updateSubscription, updateSubscriptionParams } from './update-subscription.ts';

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
  customer: text,
  collection_method: text,
  price: text,
  status: z.enum(['all', 'ended', ...statuses]).optional(),
});

export const subscriptions = [
  endpoint('POST /subscriptions', createSubscriptionParams, createSubscription),
  endpoint('POST /subscriptions/:id', updateSubscriptionParams, updateSubscription),
  endpoint('DELETE /subscriptions/:id', cancelSubscriptionParams, cancelSubscription),
  endpoint('POST /subscriptions/:id/pause', pauseParams, pauseSubscription),
  endpoint('POST /subscriptions/:id/resume', resumeParams, resumeSubscription),
  endpoint('DELETE /subscriptions/:id/discount', z.strictObject({}), async (work, _params, id) => {
    const before = await lock(work, 'subscription', id);
    const discount = await load(work, 'discount', idOf(before.discounts[0]) ?? '');
    for (const reference of before.discounts) await endDiscount(work, idOf(reference) ?? '');
    await change(work, 'subscription', 'customer.subscription.updated', before, { ...before, discounts: [] });
    return { ...discount, deleted: true };
  }),
  endpoint('GET /subscriptions/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'subscription', id),
  ),
  endpoint(
    'GET /subscriptions',
    listParams,
    (work, { collection_method, customer, price, status, ...params }) => {
      const one = status === 'all' || status === 'ended' ? undefined : status;
      const filter = matching({ collection_method, customer, status: one });
      if (status === undefined) filter.where.push(`body->>'status' <> 'canceled'`);
      if (status === 'ended') filter.where.push(`body->>'status' in ('canceled', 'incomplete_expired')`);
      if (price !== undefined) {
        filter.values.push(JSON.stringify({ items: { data: [{ price: { id: price } }] } }));
        filter.where.push(`body @> $${filter.values.length + 2}::jsonb`);
      }
      return list(work, 'subscription', params, filter);
    },
  ),
];
