import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { PauseSubscriptionInput } from './act-input.ts';
import { answered, waits } from './answered.ts';
import { applyPromoCode, ApplyPromoCodeInput } from './apply-promo-code.ts';
import { checkPromoCode, CheckPromoCodeInput, PromoCheck } from './check-promo-code.ts';
import { PromoStatistics, readPromoStatistics } from './promo-statistics.ts';
import { removePromoCode } from './remove-promo-code.ts';

@Resolver()
export class PromoResolver {
  @Query(() => PromoCheck, {
    description:
      'What a promo code would take off, or why it cannot be redeemed: for a checkout page, while its customer types. Apps ask it with CATALOG_READ, of plans of their product and for customers of theirs. Errors: NOT_FOUND, PRICE_UNKNOWN.',
  })
  checkPromoCode(
    @Arg('input', () => CheckPromoCodeInput, { description: 'The code, and what is to be bought with it.' })
    input: CheckPromoCodeInput,
    @Ctx() ctx: Context,
  ): Promise<PromoCheck> {
    return checkPromoCode(ctx, input);
  }

  @Query(() => PromoStatistics, { description: 'What became of a promo code. Errors: NOT_FOUND.' })
  promoStatistics(
    @Arg('id', () => ID, { description: 'The id of the code.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<PromoStatistics> {
    return readPromoStatistics(ctx, { id });
  }

  @Mutation(() => ProviderCommand, {
    description: `Redeems a promo code for a subscription that runs: it takes something off from the next bill on, beside what was agreed, shares before amounts. ${waits}, PROVIDER_WITHOUT_DISCOUNTS, CHANGE_SCHEDULED, PROMO_STANDS, PROMO_UNKNOWN, PROMO_DRAFT, PROMO_NOT_YET, PROMO_ENDED, PROMO_USED_UP, PROMO_OTHER_PLAN, PROMO_OTHER_CURRENCY, PROMO_USED_BEFORE.`,
  })
  async applyPromoCode(
    @Arg('input', () => ApplyPromoCodeInput, { description: 'Which code, for which subscription, and why.' })
    input: ApplyPromoCodeInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await applyPromoCode(ctx, input));
  }

  @Mutation(() => ProviderCommand, {
    description: `Takes a promo code off a subscription, from the next bill on. What was agreed beside it stays, and so does the redemption: it is not given back. ${waits}, CHANGE_SCHEDULED, NO_PROMO.`,
  })
  async removePromoCode(
    @Arg('input', () => PauseSubscriptionInput, { description: 'Which subscription, and why.' })
    input: PauseSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await removePromoCode(ctx, input));
  }
}
