import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { PauseSubscriptionInput } from './act-input.ts';
import { removePromoCommand } from './promo.command.ts';
import { requestAct } from './request-act.ts';
import { refuseWhilePlanned } from './set-discount.ts';

/** Takes a promo code off a subscription, at the provider and then here. It stays redeemed. */
export const removePromoCode = (ctx: Ctx, input: PauseSubscriptionInput): Promise<ProviderCommand> =>
  requestAct(ctx, input, {
    command: removePromoCommand,
    said: {},
    refuse: (subscription) => {
      if (!subscription.promo)
        throw new UserError('NO_PROMO', 'No promo code takes anything off this subscription.');
      refuseWhilePlanned(subscription);
      return Promise.resolve({});
    },
  });
