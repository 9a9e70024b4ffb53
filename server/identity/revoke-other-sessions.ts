import type { Ctx } from '../kit/context.ts';
import { unauthenticated } from '../kit/errors.ts';
import { endSessions } from './end-sessions.ts';

/** Ends the caller's sessions except the one that asks, and says how many there were. */
export async function revokeOtherSessions(ctx: Ctx): Promise<number> {
  const { userId, sessionId } = ctx.caller;
  if (!userId || !sessionId) throw unauthenticated();
  return endSessions(ctx, { user: userId, id: { $ne: sessionId } });
}
