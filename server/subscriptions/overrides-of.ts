import type { Ctx } from '../kit/context.ts';
import { OverrideField } from './override-field.ts';
import { Override } from './override.entity.ts';
import { overrideValues, type SubscriptionField } from './override-values.ts';
import type { Subscription } from './subscription.entity.ts';

/** The overrides of a subscription that stand, by their fields. The caller holds the lock of the subscription. */
export async function overridesOf(
  ctx: Ctx,
  subscription: Pick<Subscription, 'id'>,
): Promise<Map<SubscriptionField, Override>> {
  const found = await ctx.em.find(
    Override,
    { subscription: subscription.id, revokedAt: null },
    { flushMode: 'commit' },
  );
  return new Map(found.flatMap((one) => (one.field === OverrideField.LIMIT ? [] : [[one.field, one]])));
}

/** What a column would say without its override. */
export async function mirroredValue(
  subscription: Subscription,
  standing: ReadonlyMap<SubscriptionField, Override>,
  field: SubscriptionField,
): Promise<string | null> {
  const override = standing.get(field);
  return override ? override.mirrored : overrideValues[field].read(subscription);
}

/** Writes what the provider says: into the column, or beside the override that stands in its way. */
export async function mirrorValue(
  ctx: Ctx,
  subscription: Subscription,
  standing: ReadonlyMap<SubscriptionField, Override>,
  field: SubscriptionField,
  text: string | null,
): Promise<void> {
  const override = standing.get(field);
  if (override) override.mirrored = text;
  else if ((await overrideValues[field].read(subscription)) !== text)
    await overrideValues[field].write(ctx, subscription, text);
}
