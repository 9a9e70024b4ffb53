import { ProviderName } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { refuseEnded } from './changeable-subscription.ts';
import { OverrideField } from './override-field.ts';
import { overridesOf } from './overrides-of.ts';
import type { Subscription } from './subscription.entity.ts';

/** Plan and price change here where they are kept by hand: not once it has ended, nor where a provider or an override decides. */
export async function refuseFixed(
  ctx: Ctx,
  subscription: Subscription,
  what: 'plan' | 'price',
): Promise<void> {
  refuseEnded(subscription);
  if (subscription.provider !== ProviderName.MANUAL)
    throw new UserError(
      'PROVIDER_BILLS_IT',
      `A provider bills this subscription, and its ${what} is part of the bill. ${
        what === 'plan'
          ? 'Change it by itself, which shows what is charged.'
          : 'Change the plan to the same one, which moves it to the price on sale.'
      }`,
    );
  if ((await overridesOf(ctx, subscription)).has(OverrideField.PLAN))
    throw new UserError('PLAN_OVERRIDDEN', 'The plan is overridden. Take the override back first.');
}
