import type { FilterQuery } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { Session } from './session.entity.ts';

/** Ends sessions at once: the next request with such a cookie is a stranger's. Says how many were open. */
export function endSessions(ctx: Ctx, which: FilterQuery<Session>): Promise<number> {
  const now = new Date();
  const open = { revokedAt: null, expiresAt: { $gt: now } };
  return ctx.em.nativeUpdate(Session, { $and: [which, open] }, { revokedAt: now });
}
