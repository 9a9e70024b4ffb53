import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { said } from '../kit/said.ts';
import { ApiKeyScope } from './api-key-scope.ts';
import { ApiKey } from './api-key.entity.ts';
import { App } from './app.entity.ts';
import { newKey } from './new-key.ts';

/** A minute of one key; what asks more often wants a look at first. */
export const perMinuteBounds = { min: 1, max: 100_000 } as const;

@InputType({ description: 'A new key of an app.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'The id of the app.' })
  appId!: string;

  @Field(() => String, { description: 'What it is for: production, CI.' })
  @Bounds({ minLength: 1, maxLength: 80 })
  name!: string;

  @Field(() => [ApiKeyScope], { description: 'What it may be used for; at least one.' })
  scopes!: ApiKeyScope[];

  @Field(() => Int, {
    defaultValue: 1_000,
    description: 'How many requests a minute may carry it, across all servers.',
  })
  @Bounds(perMinuteBounds)
  perMinute!: number;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when it works; left out, until it is taken back.',
  })
  expiresAt?: Date | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds({ minLength: 1, maxLength: 500 })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A key that was just made, for the only time.' })
export class NewApiKey {
  readonly keyId!: string;

  @Field(() => String, {
    description: 'The key itself, to be sent as `Authorization: Bearer <key>`. It cannot be shown again.',
  })
  token!: string;
}

/** Makes a key, and shows it for the only time. */
export async function createApiKey(ctx: Ctx, input: CreateApiKeyInput): Promise<NewApiKey> {
  const app = await ctx.read.lock(App, input.appId);
  if (app.archivedAt)
    throw new UserError('APP_ARCHIVED', `${app.name} is put away. Restore it first.`, { field: 'appId' });
  const { perMinute, expiresAt = null } = input;
  if (expiresAt && expiresAt <= ctx.clock.now())
    throw new UserError('DATE_IN_THE_PAST', 'A key cannot end before it begins.', { field: 'expiresAt' });
  const scopes = [...new Set(input.scopes)];
  if (scopes.length === 0)
    throw new UserError('BAD_USER_INPUT', 'Say what the key may be used for.', { field: 'scopes' });
  return issueKey(ctx, app, { name: said(input.name, 'name'), scopes, perMinute, expiresAt });
}

type Terms = Pick<ApiKey, 'name' | 'scopes' | 'perMinute' | 'expiresAt'>;

/** A key of an app that is in use; the caller holds its lock. */
export async function issueKey(ctx: Ctx, app: App, terms: Terms): Promise<NewApiKey> {
  const { token, ...kept } = newKey();
  const { userId } = ctx.caller;
  const key = ctx.em.create(ApiKey, {
    ...terms,
    ...kept,
    app: ref(app),
    createdBy: userId ? ref(User, userId) : null,
    createdAt: ctx.clock.now(),
  });
  await ctx.em.flush();
  return { keyId: key.id, token };
}
