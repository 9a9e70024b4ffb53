import { Field, ID, InputType, Int } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { ApiKey } from './api-key.entity.ts';
import { App } from './app.entity.ts';
import { issueKey, type NewApiKey } from './create-api-key.ts';

const hourMs = 3_600_000;

@InputType({ description: 'Which key is to be replaced, and for how long both work.' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'The id of the key.' })
  id!: string;

  @Field(() => Int, {
    defaultValue: 24,
    description: 'For how many hours the old one goes on working beside the new one.',
  })
  @Bounds({ min: 0, max: 720 })
  overlapHours!: number;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds({ minLength: 1, maxLength: 500 })
  reason!: string;
}

/** A new key in the place of another one, which goes on working for a while, so that nothing stands still. */
export async function rotateApiKey(ctx: Ctx, input: RotateApiKeyInput): Promise<NewApiKey> {
  const { app: of } = await ctx.read.find(ApiKey, input.id);
  const app = await ctx.read.lock(App, of.id);
  const old = await ctx.read.lock(ApiKey, input.id);
  const now = ctx.clock.now();
  if (app.archivedAt) throw new UserError('APP_ARCHIVED', `${app.name} is put away. Restore it first.`);
  if (old.revokedAt || (old.expiresAt && old.expiresAt <= now))
    throw new UserError('KEY_ENDED', 'This key works no more. Make a new one.');
  const { name, scopes, perMinute, expiresAt } = old;
  const ends = new Date(now.getTime() + input.overlapHours * hourMs);
  if (!expiresAt || ends < expiresAt) old.expiresAt = ends;
  return issueKey(ctx, app, { name, scopes, perMinute, expiresAt: expiresAt ?? null });
}
