import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { createFeature, CreateFeatureInput } from './create-feature.ts';
import { deleteFeature } from './delete-feature.ts';
import { Feature, Features } from './feature.entity.ts';
import { updateFeature, UpdateFeatureInput } from './update-feature.ts';

@Resolver()
export class FeatureResolver {
  @Query(() => Features.Connection, { description: 'What plans have or have not.' })
  features(
    @Args(() => Features.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Features, info);
  }

  @Mutation(() => Feature, { description: 'Makes a feature. Errors: KEY_TAKEN.' })
  createFeature(
    @Arg('input', () => CreateFeatureInput, { description: 'The new feature.' }) input: CreateFeatureInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Feature> {
    return createFeature(ctx, input);
  }

  @Mutation(() => Feature, { description: 'Changes how a feature is shown. Errors: NOT_FOUND.' })
  updateFeature(
    @Arg('id', () => ID, { description: 'The id of the feature.' }) id: string,
    @Arg('input', () => UpdateFeatureInput, { description: 'What changes.' }) changes: UpdateFeatureInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Feature> {
    return updateFeature(ctx, { id, changes });
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a feature that no plan has. Errors: NOT_FOUND, FEATURE_IN_USE.',
  })
  deleteFeature(
    @Arg('id', () => ID, { description: 'The id of the feature.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<true> {
    return deleteFeature(ctx, { id });
  }
}
