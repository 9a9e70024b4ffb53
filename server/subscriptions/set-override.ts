import { ref } from '@mikro-orm/core';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { mirroredValue } from './overrides-of.ts';
import { Override } from './override.entity.ts';
import { overrideValues, type SubscriptionField } from './override-values.ts';
import type { Subscription } from './subscription.entity.ts';

export interface OverrideRequest {
  readonly field: SubscriptionField;
  readonly value: string;
  readonly reason: string;
  readonly expiresAt: Date | null;
}

/**
 * Puts a value in the place of what the provider says. An earlier override of the field ends; the same one again changes
 * nothing. Answers whether anything has changed. The caller holds the lock of the subscription.
 */
export async function setOverride(
  ctx: Ctx,
  subscription: Subscription,
  standing: Map<SubscriptionField, Override>,
  { field, value, reason, expiresAt }: OverrideRequest,
): Promise<boolean> {
  const earlier = standing.get(field);
  const sameEnd = (earlier?.expiresAt?.getTime() ?? null) === (expiresAt?.getTime() ?? null);
  if (earlier?.value === value && sameEnd) return false;
  const mirrored = await mirroredValue(subscription, standing, field);
  if (earlier) {
    earlier.revokedAt = ctx.clock.now();
    // one may stand at a time, at every moment
    await ctx.em.flush();
  }
  standing.set(
    field,
    ctx.em.create(Override, {
      organization: subscription.organization,
      product: subscription.product,
      subscription: ref(subscription),
      ...{ field, value, mirrored, expiresAt },
      reason: reason.trim(),
      author: ctx.caller.userId ? ref(User, ctx.caller.userId) : null,
      createdAt: ctx.clock.now(),
    }),
  );
  await overrideValues[field].write(ctx, subscription, value);
  return true;
}

/** Takes an override back: what the provider said last holds again. */
export async function endOverride(ctx: Ctx, subscription: Subscription, override: Override): Promise<void> {
  override.revokedAt = ctx.clock.now();
  await overrideValues[override.field as SubscriptionField].write(ctx, subscription, override.mirrored);
}
