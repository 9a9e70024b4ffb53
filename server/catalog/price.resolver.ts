import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { archivePrice } from './archive-price.ts';
import { changePrice, ChangePriceInput } from './change-price.ts';
import { Price } from './price.entity.ts';

@Resolver()
export class PriceResolver {
  @Mutation(() => Price, {
    description:
      'Sells a plan at another amount from now on, as a new version of its price. Subscriptions keep the version that they have. Safe to repeat. Errors: NOT_FOUND, PLAN_ARCHIVED, PLAN_CUSTOM_PRICED.',
  })
  changePrice(
    @Arg('input', () => ChangePriceInput, { description: 'Which price, and the amount.' })
    input: ChangePriceInput,
    @Ctx() ctx: Context,
  ): Promise<Price> {
    return changePrice(ctx, input);
  }

  @Mutation(() => Price, {
    description:
      'Takes a price off sale. Subscriptions that have it keep it. Safe to repeat. Errors: NOT_FOUND.',
  })
  archivePrice(
    @Arg('id', () => ID, { description: 'The id of the price.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Price> {
    return archivePrice(ctx, { id });
  }
}
