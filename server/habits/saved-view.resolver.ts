import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { openByDefault } from './open-by-default.ts';
import { removeView } from './remove-view.ts';
import { saveView } from './save-view.ts';
import { CreateSavedViewInput, SavedView, SavedViews } from './saved-view.entity.ts';

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => SavedViews.Connection, {
    description: 'The views of lists that the caller has saved, and those that others share.',
  })
  savedViews(
    @Args(() => SavedViews.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(SavedViews, info);
  }

  @Mutation(() => SavedView, {
    description:
      'Saves a view of a list for the caller, or replaces the one of the same list and name. Errors: BAD_USER_INPUT, VIEW_IS_EMPTY.',
  })
  saveView(
    @Arg('input', () => CreateSavedViewInput, { description: 'The view.' }) input: CreateSavedViewInput,
    @Ctx() ctx: Context,
  ): Promise<SavedView> {
    return saveView(ctx, input);
  }

  @Mutation(() => SavedView, {
    description:
      "Makes a view the one that the caller's list opens with, in place of any other, or no longer. Errors: NOT_FOUND, VIEW_OF_SOMEONE_ELSE.",
  })
  openViewByDefault(
    @Arg('id', () => ID, { description: 'The id of the view.' }) id: string,
    @Arg('isDefault', () => Boolean, { description: 'Whether the list shall open with it.' })
    isDefault: boolean,
    @Ctx() ctx: Context,
  ): Promise<SavedView> {
    return openByDefault(ctx, id, isDefault);
  }

  @Mutation(() => Boolean, {
    description:
      'Forgets a view that the caller has saved, for everyone. Errors: NOT_FOUND, VIEW_OF_SOMEONE_ELSE.',
  })
  removeView(
    @Arg('id', () => ID, { description: 'The id of the view.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<true> {
    return removeView(ctx, id);
  }
}
