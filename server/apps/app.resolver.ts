import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { App, Apps } from './app.entity.ts';
import { archiveApp } from './archive-app.ts';
import { createApp, CreateAppInput } from './create-app.ts';
import { restoreApp } from './restore-app.ts';
import { updateApp, UpdateAppInput } from './update-app.ts';

const idOf = { description: 'The id of the app.' };
const why = { description: 'Why; the audit log keeps it.' };
const optional = { nullable: true, ...why };

@Resolver()
export class AppResolver {
  @Query(() => Apps.Connection, { description: 'The programs that ask this API with keys of their own.' })
  apps(@Args(() => Apps.Args) _: object, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.page(Apps, info);
  }

  @Query(() => App, { nullable: true, description: 'One app, or null.' })
  app(@Arg('id', () => ID, idOf) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.one(App, info, { id });
  }

  @Mutation(() => App, { description: 'Makes an app known. Errors: NOT_FOUND, KEY_TAKEN, BAD_USER_INPUT.' })
  createApp(
    @Arg('input', () => CreateAppInput, { description: 'The new app.' }) input: CreateAppInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<App> {
    return createApp(ctx, input);
  }

  @Mutation(() => App, { description: 'Changes how an app is shown. Errors: NOT_FOUND, BAD_USER_INPUT.' })
  updateApp(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('input', () => UpdateAppInput, { description: 'What changes.' }) changes: UpdateAppInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<App> {
    return updateApp(ctx, { id, changes });
  }

  @Mutation(() => App, {
    description: 'Puts an app away: its keys stop working at once. Safe to repeat. Errors: NOT_FOUND.',
  })
  archiveApp(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<App> {
    return archiveApp(ctx, { id });
  }

  @Mutation(() => App, {
    description:
      'Brings an archived app back, and its keys, but for those that were taken back or have ended. Safe to repeat. Errors: NOT_FOUND.',
  })
  restoreApp(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<App> {
    return restoreApp(ctx, { id });
  }
}
