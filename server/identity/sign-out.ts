import { anonymous, type Ctx } from '../kit/context.ts';
import { sessionCookie } from './open-session.ts';
import { endSessions } from './end-sessions.ts';

/** Ends the session of this browser. To sign out twice is no fault. */
export async function signOut(ctx: Ctx): Promise<true> {
  if (ctx.caller.sessionId) await endSessions(ctx, { id: ctx.caller.sessionId });
  ctx.request.clearCookie(sessionCookie(ctx.config));
  ctx.become(anonymous);
  return true;
}
