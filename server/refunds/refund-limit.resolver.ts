import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { RefundLimit, RefundLimits } from './refund-limit.entity.ts';
import { deleteRefundLimit } from './delete-refund-limit.ts';
import { setRefundLimit, SetRefundLimitInput } from './set-refund-limit.ts';

@Resolver()
export class RefundLimitResolver {
  @Query(() => RefundLimits.Connection, {
    description: 'What people of each role may give back alone, for each currency by itself. For staff.',
  })
  refundLimits(
    @Args(() => RefundLimits.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(RefundLimits, info);
  }

  @Mutation(() => RefundLimit, {
    description:
      'Sets what people of a role may give back alone in a currency. For 24 hours it does not hold for whoever set it, whose refunds need approval meanwhile. Errors: BAD_USER_INPUT, IMPERSONATING.',
  })
  setRefundLimit(
    @Arg('input', () => SetRefundLimitInput, { description: 'For whom, how much, and why.' })
    input: SetRefundLimitInput,
    @Ctx() ctx: Context,
  ): Promise<RefundLimit> {
    return setRefundLimit(ctx, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes a limit away, so that every refund of the role in this currency needs approval. Errors: NOT_FOUND.',
  })
  deleteRefundLimit(
    @Arg('id', () => ID, { description: 'The id of the limit.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    return deleteRefundLimit(ctx, { id });
  }
}
