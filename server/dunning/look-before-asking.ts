import { capabilities } from '../billing/capabilities.ts';
import { findProvider } from '../billing/find-provider.ts';
import { ProviderRefusal, ProviderUnavailable } from '../billing/provider.ts';
import { mirrorInvoice } from '../invoices/mirror-invoice.ts';
import { UserError } from '../kit/errors.ts';
import type { JobContext } from '../kit/job.ts';
import { mirrorSubscription } from '../subscriptions/mirror-subscription.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';
import { owes } from './dun-subscription.ts';

/**
 * News may be late, lost, or come in another order than it happened: before somebody is asked to pay, the subscription is looked at at its
 * provider, and so is its bill, so that nobody is asked who has paid already. Where the provider cannot be asked, they are asked by
 * what is known here.
 */
export async function lookBeforeAsking(job: JobContext, subscription: Subscription): Promise<void> {
  const { provider, providerSubscriptionId: id, status } = subscription;
  if (!id || !owes(status) || !capabilities[provider].commands) return;
  try {
    const adapter = findProvider(job.runtime.config, provider);
    const found = await adapter.fetchSubscription(id);
    const bill = owes(found.status) ? await adapter.fetchOpenInvoice(id) : null;
    const spec = { action: 'mirrorSubscription', actor: provider.toLowerCase(), onlyIfChanged: true };
    await job.deed(spec, async (ctx) => {
      await mirrorSubscription(ctx, { provider, found });
      if (bill) await mirrorInvoice(ctx, { provider, found: bill });
    });
  } catch (error) {
    if (!isExpected(error)) throw error;
    job.log.warn(
      { err: error, subscriptionId: subscription.id },
      'who is to be asked could not be looked at',
    );
  }
}

const isExpected = (error: unknown): boolean =>
  error instanceof ProviderRefusal || error instanceof ProviderUnavailable || error instanceof UserError;
