import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { CancelMode } from '../subscriptions/cancel.command.ts';
import { cancelSubscription } from '../subscriptions/cancel-subscription.ts';
import type { Refund } from './refund.entity.ts';

/** Ends the subscription that a refund is to end, once; one that has ended meanwhile needs nothing. */
export async function endAccess(ctx: Ctx, { id, endsSubscription, reason }: Refund): Promise<void> {
  if (!endsSubscription) return;
  try {
    await cancelSubscription(ctx, {
      ...{ subscriptionId: endsSubscription.id, mode: CancelMode.IMMEDIATE },
      ...{ reason: reason ?? 'Refunded', idempotencyKey: `refund:${id}` },
    });
  } catch (error) {
    if (error instanceof UserError && error.code === 'SUBSCRIPTION_ENDED') return;
    throw error;
  }
}
