import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Product } from '../catalog/product.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { ownProductId } from '../subscriptions/find-product.ts';
import { Override } from '../subscriptions/override.entity.ts';
import { clearLimitOverride } from './clear-limit-override.ts';
import { Entitlement } from './entitlement.ts';
import { readEntitlements } from './read-entitlements.ts';
import { setLimitOverride, SetLimitOverrideInput } from './set-limit-override.ts';

@Resolver(() => Organization)
export class EntitlementResolver {
  @FieldResolver(() => [Entitlement], {
    description: 'What it may use of a product, meter by meter. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  @Needs<Organization>('id')
  async entitlements(
    @Root() { id: organizationId }: Organization,
    @Arg('productId', () => ID, {
      nullable: true,
      description: 'The id of the product. An API key may leave it out, and means the product of its app.',
    })
    asked: string | null,
    @Ctx() ctx: Context,
  ): Promise<Entitlement[]> {
    const productId = asked ?? ownProductId(ctx, 'productId');
    if (asked) await ctx.read.find(Product, asked);
    return readEntitlements(ctx, { organizationId, productId });
  }

  @Mutation(() => Override, {
    description:
      'Sets the limit of a meter for one organization, whatever its plan says. The same again changes nothing. Errors: NOT_FOUND, METER_UNKNOWN, BAD_USER_INPUT, SEATS_IN_USE, DATE_IN_THE_PAST.',
  })
  setLimitOverride(
    @Arg('input', () => SetLimitOverrideInput, { description: 'Whose limit, and how much.' })
    input: SetLimitOverrideInput,
    @Ctx() ctx: Context,
  ): Promise<Override> {
    return setLimitOverride(ctx, input);
  }

  @Mutation(() => Override, {
    description:
      'Takes a limit back that was set for one organization: what the plan gives holds again. Safe to repeat. Errors: NOT_FOUND, OVERRIDE_OF_A_SUBSCRIPTION.',
  })
  clearLimitOverride(
    @Arg('id', () => ID, { description: 'The id of the override.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Override> {
    return clearLimitOverride(ctx, { id });
  }
}
