import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { createPromoCode, CreatePromoCodeInput } from './create-promo-code.ts';
import { deletePromoCode } from './delete-promo-code.ts';
import { PromoCode, PromoCodes } from './promo-code.entity.ts';
import { PromoRedemptions } from './promo-redemption.entity.ts';
import { promoStatus, PromoStatus } from './promo-status.ts';
import { updatePromoCode, UpdatePromoCodeInput } from './update-promo-code.ts';

const idOf = { description: 'The id of the code.' };
const why = { description: 'Why; the audit log keeps it.' };
const optional = { nullable: true, ...why };
const errors = 'PROMO_EXISTS, BAD_USER_INPUT';

@Resolver(() => PromoCode)
export class PromoCodeResolver {
  @Query(() => PromoCodes.Connection, { description: 'The codes that customers can redeem, and drafts.' })
  promoCodes(
    @Args(() => PromoCodes.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(PromoCodes, info);
  }

  @Query(() => PromoCode, { nullable: true, description: 'One promo code, or null.' })
  promoCode(
    @Arg('id', () => ID, idOf) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(PromoCode, info, { id });
  }

  @Query(() => PromoRedemptions.Connection, {
    description: 'Who redeemed promo codes. Customers see what they redeemed themselves.',
  })
  promoRedemptions(
    @Args(() => PromoRedemptions.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(PromoRedemptions, info);
  }

  @FieldResolver(() => PromoStatus, { description: 'Whether it can be redeemed now, and if not, why.' })
  @Needs<PromoCode>('isActive', 'validFrom', 'validUntil', 'maxUses', 'timesUsed')
  status(@Root() promo: PromoCode, @Ctx() { clock }: Context): PromoStatus {
    return promoStatus(promo, clock.now());
  }

  @Mutation(() => PromoCode, { description: `Makes a promo code. Errors: NOT_FOUND, ${errors}.` })
  createPromoCode(
    @Arg('input', () => CreatePromoCodeInput, { description: 'The new code.' }) input: CreatePromoCodeInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<PromoCode> {
    return createPromoCode(ctx, input);
  }

  @Mutation(() => PromoCode, {
    description: `Changes a promo code, for whoever redeems it from now on; \`isActive\` makes it a draft, or ends that. Errors: NOT_FOUND, PROMO_USED_MORE, ${errors}.`,
  })
  updatePromoCode(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('input', () => UpdatePromoCodeInput, { description: 'What changes.' }) changes: UpdatePromoCodeInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<PromoCode> {
    return updatePromoCode(ctx, { id, changes });
  }

  @Mutation(() => Boolean, {
    description:
      'Deletes a promo code and the history of its redemptions. Whoever redeemed it keeps what was promised, as a discount. This cannot be undone. Errors: NOT_FOUND.',
  })
  deletePromoCode(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    return deletePromoCode(ctx, { id });
  }
}
