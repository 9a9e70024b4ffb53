import { Field, InputType } from 'type-graphql';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { reservePromo } from '../promos/reserve-promo.ts';
import { PauseSubscriptionInput } from './act-input.ts';
import { periodCost } from './period-cost.ts';
import { promoDiscount } from './promo-discount.ts';
import { applyPromoCommand } from './promo.command.ts';
import { requestAct } from './request-act.ts';
import { refuseWhilePlanned, refuseWithoutDiscounts } from './set-discount.ts';
import type { Subscription } from './subscription.entity.ts';
import { agreedOn, together } from './together.ts';

export const codeBounds = { minLength: 1, maxLength: 60 } as const;

@InputType({ description: 'A promo code for a subscription that runs.' })
export class ApplyPromoCodeInput extends PauseSubscriptionInput {
  @Field(() => String, { description: 'The code, in upper or lower case.' })
  @Bounds(codeBounds)
  promoCode!: string;
}

/** Redeems a code for a subscription that runs: whoever bills it takes it off from the next bill on, beside what was agreed. */
export const applyPromoCode = (ctx: Ctx, input: ApplyPromoCodeInput): Promise<ProviderCommand> =>
  requestAct(ctx, input, {
    command: applyPromoCommand,
    said: { code: input.promoCode.trim().toUpperCase() },
    refuse: async (subscription) => {
      refuseWithoutDiscounts(subscription);
      if (subscription.promo)
        throw new UserError(
          'PROMO_STANDS',
          'A promo code takes something off already. A subscription has one at a time.',
          { field: 'promoCode' },
        );
      refuseWhilePlanned(subscription);
      const discount = await redeem(ctx, subscription, input.promoCode);
      return { code: discount.name, discount };
    },
  });

async function redeem(ctx: Ctx, subscription: Subscription, code: string) {
  const { unitAmount, quantity, currency } = subscription;
  const { interval } = await subscription.price.loadOrFail();
  const bought = { unitAmount, quantity, interval };
  const agreed = agreedOn(subscription);
  const redemption = await reservePromo(ctx, {
    ...{ code, currency },
    organization: await subscription.organization.loadOrFail(),
    plan: await subscription.plan.loadOrFail(),
    spared: async ({ percent, amountOff }) => {
      const all = together(agreed, { percent, amount: amountOff, note: null });
      const before = await periodCost(ctx, bought, { percent: agreed.percent, amountOff: agreed.amount });
      return before - (await periodCost(ctx, bought, { percent: all.percent, amountOff: all.amount }));
    },
  });
  return promoDiscount(redemption, interval);
}
