import type { Ctx } from '../kit/context.ts';
import { Session } from './session.entity.ts';
import { endSessions } from './end-sessions.ts';

/** Ends one of the caller's own sessions. To end it twice is no fault. */
export async function revokeSession(ctx: Ctx, id: string): Promise<true> {
  const session = await ctx.read.lock(Session, id);
  await endSessions(ctx, { id: session.id });
  return true;
}
