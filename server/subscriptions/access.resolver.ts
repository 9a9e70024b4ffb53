import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Product } from '../catalog/product.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { accessOf } from './access.loaders.ts';
import { Access, AccessExplanation } from './access.ts';
import { findProductId, ownProductId } from './find-product.ts';

@Resolver(() => Organization)
export class AccessResolver {
  @Query(() => AccessExplanation, {
    description:
      'What an organization may use of a product at this moment, and every rule that was asked on the way. Errors: NOT_FOUND.',
  })
  async explainAccess(
    @Arg('organizationId', () => ID, { description: 'The id of the organization.' }) organizationId: string,
    @Arg('productId', () => ID, { description: 'The id of the product.' }) productId: string,
    @Ctx() ctx: Context,
  ): Promise<AccessExplanation> {
    await ctx.read.find(Organization, organizationId);
    await ctx.read.find(Product, productId);
    return accessOf(ctx).load({ organizationId, productId });
  }

  @FieldResolver(() => Access, {
    description:
      'How much of a product it may use at this moment, until when, and why. Errors: PRODUCT_UNKNOWN, BAD_USER_INPUT.',
  })
  @Needs<Organization>('id')
  async access(
    @Root() { id: organizationId }: Organization,
    @Arg('productKey', () => String, {
      nullable: true,
      description: 'The key of the product. An API key may leave it out, and means the product of its app.',
    })
    productKey: string | null,
    @Ctx() ctx: Context,
  ): Promise<Access> {
    const productId = productKey ? await findProductId(ctx, productKey) : ownProductId(ctx, 'productKey');
    return (await accessOf(ctx).load({ organizationId, productId })).access;
  }
}
