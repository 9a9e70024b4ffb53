import type { Ctx } from '../kit/context.ts';
import { unauthenticated } from '../kit/errors.ts';
import { User } from './user.entity.ts';

/** The account of whoever asks, locked for a change. */
export async function lockOwnAccount(ctx: Ctx): Promise<User> {
  if (!ctx.caller.userId) throw unauthenticated();
  return ctx.read.lock(User, ctx.caller.userId);
}
