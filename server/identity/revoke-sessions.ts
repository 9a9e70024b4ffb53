import type { Ctx } from '../kit/context.ts';
import { endSessions } from './end-sessions.ts';

/** Ends every session of these people: for whatever takes their access away. */
export const revokeSessions = async (ctx: Ctx, userIds: readonly string[]): Promise<number> =>
  userIds.length > 0 ? endSessions(ctx, { user: { $in: [...userIds] } }) : 0;
