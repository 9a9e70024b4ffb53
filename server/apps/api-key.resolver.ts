import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { ApiKey, ApiKeys } from './api-key.entity.ts';
import { createApiKey, CreateApiKeyInput, NewApiKey } from './create-api-key.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { rotateApiKey, RotateApiKeyInput } from './rotate-api-key.ts';

@Resolver()
export class ApiKeyResolver {
  @Query(() => ApiKeys.Connection, {
    description: 'The keys of apps, as far as they are known: a key itself is shown once.',
  })
  apiKeys(
    @Args(() => ApiKeys.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(ApiKeys, info);
  }

  @Query(() => ApiKey, {
    nullable: true,
    description:
      'The key that this request was sent with, and its app: what it may be used for, until when. Null where it was sent with none.',
  })
  currentKey(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    const { keyId } = ctx.caller;
    return keyId ? ctx.read.one(ApiKey, info, { id: keyId }) : null;
  }

  @Mutation(() => NewApiKey, {
    description:
      'Makes a key, and shows it for the only time. Errors: NOT_FOUND, APP_ARCHIVED, DATE_IN_THE_PAST, BAD_USER_INPUT.',
  })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'Of which app, and for what.' })
    input: CreateApiKeyInput,
    @Ctx() ctx: Context,
  ): Promise<NewApiKey> {
    return createApiKey(ctx, input);
  }

  @Mutation(() => NewApiKey, {
    description:
      'Makes a key in the place of another one, which goes on working for a while. Errors: NOT_FOUND, APP_ARCHIVED, KEY_ENDED, BAD_USER_INPUT.',
  })
  rotateApiKey(
    @Arg('input', () => RotateApiKeyInput, { description: 'Which one, and for how long both work.' })
    input: RotateApiKeyInput,
    @Ctx() ctx: Context,
  ): Promise<NewApiKey> {
    return rotateApiKey(ctx, input);
  }

  @Mutation(() => ApiKey, {
    description: 'Takes a key back: it works no more, at once. Safe to repeat. Errors: NOT_FOUND.',
  })
  revokeApiKey(
    @Arg('id', () => ID, { description: 'The id of the key.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<ApiKey> {
    return revokeApiKey(ctx, { id });
  }
}

@Resolver(() => NewApiKey)
export class NewApiKeyResolver {
  @FieldResolver(() => ApiKey, { nullable: true, description: 'What is kept of it.' })
  key(
    @Root() { keyId }: NewApiKey,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return ctx.read.one(ApiKey, info, { id: keyId });
  }
}
