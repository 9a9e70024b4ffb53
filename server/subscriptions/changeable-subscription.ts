import { capabilities } from '../billing/capabilities.ts';
import { UserError } from '../kit/errors.ts';
import { hasEnded } from './choose-current.ts';
import type { Subscription } from './subscription.entity.ts';

type Provided = Pick<Subscription, 'status' | 'provider' | 'providerSubscriptionId'>;

export function refuseEnded(subscription: Pick<Subscription, 'status'>): void {
  if (hasEnded(subscription))
    throw new UserError('SUBSCRIPTION_ENDED', 'This subscription has ended. Nothing about it can change.');
}

/** The provider's name of a subscription that still lives and that a provider can change. */
export function changeableSubscription(subscription: Provided): string {
  const { provider, providerSubscriptionId } = subscription;
  refuseEnded(subscription);
  if (!capabilities[provider].commands || !providerSubscriptionId)
    throw new UserError(
      'PROVIDER_WITHOUT_API',
      'This subscription is kept by hand; no provider can change it.',
    );
  return providerSubscriptionId;
}
