import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { clearOverride } from './clear-override.ts';
import { Override, Overrides } from './override.entity.ts';
import { overrideSubscription, OverrideSubscriptionInput } from './override-subscription.ts';
import { Subscription } from './subscription.entity.ts';

@Resolver(() => Override)
export class OverrideResolver {
  @Query(() => Overrides.Connection, {
    description: 'Overrides of all organizations, those that have ended, too.',
  })
  overrides(
    @Args(() => Overrides.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Overrides, info);
  }

  @Mutation(() => Subscription, {
    description:
      'Sets plan, status, price or end of access of a subscription, whatever its provider says and without asking it. No synchronization undoes it. The same again changes nothing. Errors: NOT_FOUND, NOTHING_TO_OVERRIDE, PLAN_UNKNOWN, SUBSCRIPTION_LIVE, PLAN_WITHOUT_TRIAL, DATE_IN_THE_PAST.',
  })
  overrideSubscription(
    @Arg('input', () => OverrideSubscriptionInput, {
      description: 'Which subscription, and what is to hold.',
    })
    input: OverrideSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<Subscription> {
    return overrideSubscription(ctx, input);
  }

  @Mutation(() => Override, {
    description:
      'Takes an override of a subscription back: what its provider said last holds again. Safe to repeat. Errors: NOT_FOUND, OVERRIDE_OF_A_LIMIT, SUBSCRIPTION_LIVE.',
  })
  clearOverride(
    @Arg('id', () => ID, { description: 'The id of the override.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Override> {
    return clearOverride(ctx, { id });
  }
}
