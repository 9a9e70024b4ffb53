import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { hasEnded } from './choose-current.ts';
import { refuseSecond } from './make-room.ts';
import { OverrideField } from './override-field.ts';
import { Override } from './override.entity.ts';
import { settleOverride } from './settle-override.ts';
import { Subscription } from './subscription.entity.ts';
import { lockSubscription } from './lock-subscription.ts';

/** Takes an override of a subscription back: what the provider said last holds again. Repeating it changes nothing. */
export async function clearOverride(ctx: Ctx, input: { id: string }): Promise<Override> {
  const { subscription: about } = await ctx.read.find(Override, input.id);
  // in the order in which everyone else locks them
  const subscription = about ? await lockSubscription(ctx, about.id) : null;
  const override = await ctx.read.lock(Override, input.id);
  if (!subscription)
    throw new UserError('OVERRIDE_OF_A_LIMIT', 'This sets a limit. clearLimitOverride takes it back.');
  if (override.revokedAt) return override;
  if (livesAgain(subscription, override)) {
    const { id: except, organization, product } = subscription;
    await refuseSecond(ctx, { organizationId: organization.id, productId: product.id, except });
  }
  await settleOverride(ctx, subscription, override);
  await publish(ctx, 'subscription.overrideCleared', {
    subscriptionId: subscription.id,
    field: override.field,
  });
  return override;
}

/** Whether a subscription that the override had ended is alive at its provider. */
export const livesAgain = (subscription: Subscription, { field, mirrored }: Override): boolean =>
  field === OverrideField.STATUS && hasEnded(subscription) && !hasEnded({ status: mirrored as never });
