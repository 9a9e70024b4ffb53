import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { MinorUnits } from '../kit/money.ts';
import { previewRefund } from './preview-refund.ts';
import { amountBounds } from './refund-payment.ts';
import { RefundPreview } from './refund-preview.ts';
import { Refund, Refunds } from './refund.entity.ts';

@Resolver()
export class RefundResolver {
  @Query(() => Refunds.Connection, {
    description:
      'Refunds, those that were asked for here and those that were made at the provider. The search finds ids of the provider and names of organizations. Customers see those of organizations that they own or administer, without requests that wait or were rejected.',
  })
  refunds(
    @Args(() => Refunds.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Refunds, info);
  }

  @Query(() => Refund, {
    nullable: true,
    description: 'One refund, or null where the caller sees none of this id.',
  })
  refund(
    @Arg('id', () => ID, { description: 'The id of the refund.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Refund, info, { id });
  }

  @Query(() => RefundPreview, {
    description:
      'What a refund by the caller would be: what is left, whether a second person has to approve it, and who is told. Nothing happens. Errors: NOT_FOUND, PAYMENT_NOT_REFUNDABLE, NOTHING_LEFT, REFUND_EXCEEDS_LEFT, PROVIDER_WITHOUT_API, IMPERSONATING.',
  })
  previewRefund(
    @Arg('paymentId', () => ID, { description: 'The id of the payment.' }) paymentId: string,
    @Arg('amount', () => MinorUnits, {
      nullable: true,
      description: 'In minor units of the currency of the payment; all that is left where it is left out.',
    })
    @Bounds(amountBounds)
    amount: number | null,
    @Arg('cancelSubscription', () => Boolean, {
      defaultValue: false,
      description: 'Whether the subscription that it was for is to end with it.',
    })
    cancelSubscription: boolean,
    @Ctx() ctx: Context,
  ): Promise<RefundPreview> {
    return previewRefund(ctx, { paymentId, amount: amount ?? null, cancelSubscription });
  }
}
