import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { OverrideField } from '../subscriptions/override-field.ts';
import { Override } from '../subscriptions/override.entity.ts';

/** Takes a limit back: what the plan gives holds again. Repeating it changes nothing. */
export async function clearLimitOverride(ctx: Ctx, input: { id: string }): Promise<Override> {
  const override = await ctx.read.lock(Override, input.id);
  if (override.field !== OverrideField.LIMIT)
    throw new UserError(
      'OVERRIDE_OF_A_SUBSCRIPTION',
      'This overrides a value of a subscription. clearOverride takes it back.',
    );
  if (override.revokedAt) return override;
  override.revokedAt = ctx.clock.now();
  const { organization, product } = override;
  await publish(ctx, 'entitlement.changed', { organizationId: organization.id, productId: product.id });
  return override;
}
