import { createHmac } from 'node:crypto';
import { post } from './load.ts';

export const webhookSecret = 'whsec_bench';

let count = 0;

/** News of one of the seeded subscriptions, with an id that never came before, signed as Stripe signs. */
function event(subscriptions: number): string {
  count += 1;
  const subscription = 1 + (count % subscriptions);
  return JSON.stringify({
    id: `evt_bench_${count}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: Math.floor(Date.now() / 1000),
    type: 'customer.subscription.updated',
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    data: {
      object: {
        id: `sub_bench_${subscription}`,
        object: 'subscription',
        status: 'active',
        customer: `cus_bench_${subscription}`,
        items: {
          object: 'list',
          data: [
            {
              id: `si_bench_${subscription}`,
              object: 'subscription_item',
              quantity: 5,
              current_period_start: 1_790_000_000,
              current_period_end: 1_792_592_000,
              price: { id: 'price_bench_1', object: 'price', currency: 'usd', unit_amount: 900 },
            },
          ],
        },
        metadata: {},
      },
      previous_attributes: {},
    },
  });
}

/** The next request, whoever gets it. */
export function nextWebhook(path: string, subscriptions: number): () => Buffer {
  return () => {
    const body = event(subscriptions);
    const time = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', webhookSecret).update(`${time}.${body}`).digest('hex');
    return post(path, body, { 'stripe-signature': `t=${time},v1=${signature}` });
  };
}
