import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { accessOf } from './access.loaders.ts';
import { AccessExplanation } from './access.ts';
import { Subscription } from './subscription.entity.ts';

@Resolver(() => Subscription)
export class SubscriptionAccessResolver {
  @FieldResolver(() => AccessExplanation, {
    description:
      'What its organization may use of its product at this moment, and the rules that were asked. Another subscription to the product may have decided.',
  })
  @Needs<Subscription>('organization', 'product')
  access(@Root() { organization, product }: Subscription, @Ctx() ctx: Context): Promise<AccessExplanation> {
    return accessOf(ctx).load({ organizationId: organization.id, productId: product.id });
  }
}
