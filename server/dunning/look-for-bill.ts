import { capabilities } from '../billing/capabilities.ts';
import { findProvider } from '../billing/find-provider.ts';
import { ProviderRefusal, ProviderUnavailable } from '../billing/provider.ts';
import { mirrorInvoice } from '../invoices/mirror-invoice.ts';
import { UserError } from '../kit/errors.ts';
import type { JobContext } from '../kit/job.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { owes } from './dun-subscription.ts';
import { findOwed } from './open-invoice.ts';

/**
 * News of a bill may come after that of its subscription, or be lost: before somebody is asked to pay, the bill is looked for at its
 * provider. Where that cannot be asked, they are told without a link.
 */
export async function lookForBill(job: JobContext, subscriptionId: string): Promise<void> {
  const em = job.runtime.orm.em.fork();
  const subscription = await em.findOne(Subscription, subscriptionId);
  if (!subscription || !owes(subscription.status)) return;
  const { provider, providerSubscriptionId } = subscription;
  if (!providerSubscriptionId || !capabilities[provider].commands) return;
  if ((await findOwed({ em }, subscription)).invoice) return;
  try {
    const found = await findProvider(job.runtime.config, provider).fetchOpenInvoice(providerSubscriptionId);
    if (!found) return;
    const spec = { action: 'mirrorInvoice', actor: provider.toLowerCase(), onlyIfChanged: true };
    await job.deed(spec, (ctx) => mirrorInvoice(ctx, { provider, found }));
  } catch (error) {
    if (!isExpected(error)) throw error;
    job.log.warn({ err: error, subscriptionId }, 'the bill could not be looked for');
  }
}

const isExpected = (error: unknown): boolean =>
  error instanceof ProviderRefusal || error instanceof ProviderUnavailable || error instanceof UserError;
