import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { CreditEntries } from './credit-entry.entity.ts';

@Resolver()
export class CreditResolver {
  @Query(() => CreditEntries.Connection, {
    description:
      'The ledgers of all organizations, the newest entry first. An API key with CREDITS_READ sees those of the customers of its app, without what other apps did.',
  })
  creditEntries(
    @Args(() => CreditEntries.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(CreditEntries, info);
  }
}
