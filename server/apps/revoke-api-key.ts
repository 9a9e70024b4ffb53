import type { Ctx } from '../kit/context.ts';
import { ApiKey } from './api-key.entity.ts';

/** Takes a key back: it works no more, at once. Repeating it changes nothing. */
export async function revokeApiKey(ctx: Ctx, input: { id: string }): Promise<ApiKey> {
  const key = await ctx.read.lock(ApiKey, input.id);
  key.revokedAt ??= ctx.clock.now();
  return key;
}
