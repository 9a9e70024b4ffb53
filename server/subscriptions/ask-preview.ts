import { findProvider } from '../billing/find-provider.ts';
import {
  ProviderRefusal,
  ProviderUnavailable,
  type ChangePreview,
  type SubscriptionChange,
} from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { Subscription } from './subscription.entity.ts';

/** Asks whoever bills a subscription what a change would cost. Changes nothing. */
export async function askPreview(
  ctx: Ctx,
  { provider }: Subscription,
  change: SubscriptionChange,
): Promise<ChangePreview> {
  try {
    return await findProvider(ctx.config, provider).previewChange(change);
  } catch (error) {
    if (error instanceof ProviderUnavailable) throw new UserError('PROVIDER_UNAVAILABLE', error.message);
    if (error instanceof ProviderRefusal) throw new UserError('PROVIDER_REFUSED', error.message);
    throw error;
  }
}

/** Providers count in seconds. */
export const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);
