import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { createModel, CreateModelInput } from './create-model.ts';
import { deleteModel } from './delete-model.ts';
import { Model, Models } from './model.entity.ts';
import { updateModel, UpdateModelInput } from './update-model.ts';

@Resolver()
export class ModelResolver {
  @Query(() => Models.Connection, { description: 'The language models that plans give access to.' })
  models(@Args(() => Models.Args) _: object, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.page(Models, info);
  }

  @Mutation(() => Model, { description: 'Makes a model. Errors: KEY_TAKEN.' })
  createModel(
    @Arg('input', () => CreateModelInput, { description: 'The new model.' }) input: CreateModelInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Model> {
    return createModel(ctx, input);
  }

  @Mutation(() => Model, { description: 'Changes how a model is shown. Errors: NOT_FOUND.' })
  updateModel(
    @Arg('id', () => ID, { description: 'The id of the model.' }) id: string,
    @Arg('input', () => UpdateModelInput, { description: 'What changes.' }) changes: UpdateModelInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Model> {
    return updateModel(ctx, { id, changes });
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a model that no plan has. Errors: NOT_FOUND, MODEL_IN_USE.',
  })
  deleteModel(
    @Arg('id', () => ID, { description: 'The id of the model.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<true> {
    return deleteModel(ctx, { id });
  }
}
