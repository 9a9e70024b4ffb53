import { stripeClient } from '../billing/stripe/stripe-client.ts';
import { seedCaller } from '../identity/seed-caller.ts';
import { perform } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { RunMode } from './reconciliation-run.entity.ts';
import { startReconciliation } from './start-reconciliation.ts';

/** Seats that were sold in Stripe's dashboard while our endpoint was disabled there, and a run that finds it by itself. */
export async function seedReconciliation(runtime: Runtime): Promise<void> {
  const admin = await seedCaller(runtime, 'marcus@bursar.example');
  const subscription = await runtime.orm.em
    .fork()
    .findOne(Subscription, { organization: { slug: 'stonebridge' }, plan: { key: 'AD_ENTERPRISE' } });
  if (!admin || !subscription?.providerSubscriptionId) return;
  await sellUnheard(runtime, subscription.providerSubscriptionId);
  const reason = 'Stripe’s endpoint was disabled for a while: what did we miss?';
  await perform(admin, { action: 'startReconciliation', reason }, (ctx) =>
    startReconciliation(ctx, { mode: RunMode.COMPARE, reason }),
  );
}

async function sellUnheard(runtime: Runtime, id: string): Promise<void> {
  const stripe = stripeClient(runtime.config);
  const listen = (disabled: string): Promise<unknown> =>
    stripe.rawRequest('POST', '/v1/sandbox/endpoints', { disabled });
  const { items } = await stripe.subscriptions.retrieve(id);
  const [item] = items.data;
  if (!item) return;
  await listen('true');
  try {
    await stripe.subscriptions.update(id, {
      items: [{ id: item.id, quantity: (item.quantity ?? 1) + 2 }],
      proration_behavior: 'none',
    });
  } finally {
    await listen('false');
  }
}
