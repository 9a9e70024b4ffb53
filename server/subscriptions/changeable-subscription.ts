import { capabilities } from '../billing/capabilities.ts';
import { SubscriptionStatus } from '../billing/provider.ts';
import { UserError } from '../kit/errors.ts';
import type { Subscription } from './subscription.entity.ts';

const ended: ReadonlySet<SubscriptionStatus> = new Set([
  SubscriptionStatus.CANCELED,
  SubscriptionStatus.INCOMPLETE_EXPIRED,
]);

/** The provider's name of a subscription that still lives and that a provider can change. */
export function changeableSubscription({ provider, providerSubscriptionId, status }: Subscription): string {
  if (ended.has(status))
    throw new UserError('SUBSCRIPTION_ENDED', 'This subscription has ended. Nothing about it can change.');
  if (!capabilities[provider].commands || !providerSubscriptionId)
    throw new UserError(
      'PROVIDER_WITHOUT_API',
      'This subscription is kept by hand; no provider can change it.',
    );
  return providerSubscriptionId;
}
