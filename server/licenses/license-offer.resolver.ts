import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { archiveLicenseOffer } from './archive-license-offer.ts';
import { createLicenseOffer, CreateLicenseOfferInput } from './create-license-offer.ts';
import { LicenseOffer, LicenseOffers } from './license-offer.entity.ts';
import { restoreLicenseOffer } from './restore-license-offer.ts';
import { updateLicenseOffer, UpdateLicenseOfferInput } from './update-license-offer.ts';

const idOf = { description: 'The id of the offer.' };
const why = { description: 'Why; the audit log keeps it.' };
const optional = { nullable: true, ...why };

@Resolver()
export class LicenseOfferResolver {
  @Query(() => LicenseOffers.Connection, {
    description: 'Licenses that are sold once, by price, those that were retired, too.',
  })
  licenseOffers(
    @Args(() => LicenseOffers.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(LicenseOffers, info);
  }

  @Query(() => LicenseOffer, {
    nullable: true,
    description: 'One offer, or null where there is none of this id.',
  })
  licenseOffer(
    @Arg('id', () => ID, idOf) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(LicenseOffer, info, { id });
  }

  @Mutation(() => LicenseOffer, {
    description:
      'Puts a license on sale. Errors: NOT_FOUND, APP_ARCHIVED, PLAN_OF_OTHER_PRODUCT, BAD_USER_INPUT.',
  })
  createLicenseOffer(
    @Arg('input', () => CreateLicenseOfferInput, { description: 'The new offer.' })
    input: CreateLicenseOfferInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<LicenseOffer> {
    return createLicenseOffer(ctx, input);
  }

  @Mutation(() => LicenseOffer, {
    description:
      'Changes what a license on offer gives and costs from now on; who has bought it keeps what it gave. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  updateLicenseOffer(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('input', () => UpdateLicenseOfferInput, { description: 'What changes.' })
    changes: UpdateLicenseOfferInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<LicenseOffer> {
    return updateLicenseOffer(ctx, { id, changes });
  }

  @Mutation(() => LicenseOffer, {
    description:
      'Retires an offer: nobody can buy it any more, and who has bought it keeps what it gave. Safe to repeat. Errors: NOT_FOUND.',
  })
  archiveLicenseOffer(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<LicenseOffer> {
    return archiveLicenseOffer(ctx, { id });
  }

  @Mutation(() => LicenseOffer, {
    description: 'Puts a retired offer on sale again. Safe to repeat. Errors: NOT_FOUND.',
  })
  restoreLicenseOffer(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<LicenseOffer> {
    return restoreLicenseOffer(ctx, { id });
  }
}
