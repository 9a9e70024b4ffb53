import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { archivePlan } from './archive-plan.ts';
import { createPlan } from './create-plan.ts';
import { deletePlan } from './delete-plan.ts';
import { CreatePlanInput, UpdatePlanInput } from './plan-input.ts';
import { Plan, Plans } from './plan.entity.ts';
import { restorePlan } from './restore-plan.ts';
import { updatePlan } from './update-plan.ts';

@Resolver()
export class PlanResolver {
  @Query(() => Plans.Connection, {
    description: 'Plans of all products, archived ones too. The search finds names, keys and addresses.',
  })
  plans(@Args(() => Plans.Args) _: object, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.page(Plans, info);
  }

  @Query(() => Plan, { nullable: true, description: 'One plan, or null where there is none of this id.' })
  plan(
    @Arg('id', () => ID, { description: 'The id of the plan.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Plan, info, { id });
  }

  @Mutation(() => Plan, {
    description:
      'Makes a plan with its prices, limits, features and models. Errors: NOT_FOUND, KEY_TAKEN, SLUG_TAKEN, PLAN_CUSTOM_PRICED, METER_UNKNOWN, METER_ARCHIVED, FEATURE_UNKNOWN, MODEL_UNKNOWN.',
  })
  createPlan(
    @Arg('input', () => CreatePlanInput, { description: 'The new plan.' }) input: CreatePlanInput,
    @Ctx() ctx: Context,
  ): Promise<Plan> {
    return createPlan(ctx, input);
  }

  @Mutation(() => Plan, {
    description:
      'Changes how a plan is shown and what it gives, for those who have it, too. Errors: NOT_FOUND, SLUG_TAKEN, PLAN_HAS_PRICES, METER_UNKNOWN, METER_ARCHIVED, FEATURE_UNKNOWN, MODEL_UNKNOWN.',
  })
  updatePlan(
    @Arg('input', () => UpdatePlanInput, { description: 'Which plan, and what changes.' })
    input: UpdatePlanInput,
    @Ctx() ctx: Context,
  ): Promise<Plan> {
    return updatePlan(ctx, input);
  }

  @Mutation(() => Plan, {
    description:
      'Takes a plan out of the catalog: nobody can buy it any more, and who has it keeps it. Safe to repeat. Errors: NOT_FOUND.',
  })
  archivePlan(
    @Arg('id', () => ID, { description: 'The id of the plan.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Plan> {
    return archivePlan(ctx, { id });
  }

  @Mutation(() => Plan, {
    description:
      'Brings an archived plan back, with the prices that it had. Safe to repeat. Errors: NOT_FOUND.',
  })
  restorePlan(
    @Arg('id', () => ID, { description: 'The id of the plan.' }) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Plan> {
    return restorePlan(ctx, { id });
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a plan that nobody has ever bought. Errors: NOT_FOUND, PLAN_HAS_SUBSCRIBERS.',
  })
  deletePlan(
    @Arg('id', () => ID, { description: 'The id of the plan.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<true> {
    return deletePlan(ctx, { id });
  }
}
