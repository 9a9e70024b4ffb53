import type { Config } from '../kit/config.ts';
import type { Ctx } from '../kit/context.ts';
import { hashToken, newToken } from '../kit/secret.ts';
import { welcome } from './arrival.ts';
import { loadPermissions } from './load-permissions.ts';
import { noteVisitElsewhere } from './note-visit.ts';
import { endSessions } from './end-sessions.ts';
import { Session } from './session.entity.ts';
import type { User } from './user.entity.ts';

const hours = 60 * 60 * 1000;
/** A member of staff signs in once a working day, a customer once a month. */
const lifetime = { staff: 12 * hours, customer: 30 * 24 * hours };

/** Browsers take the prefix only from https, and then let no other host and no plain page set the cookie. */
export const sessionCookie = (config: Config): string =>
  config.publicUrl.startsWith('https:') ? '__Host-bursar_session' : 'bursar_session';

/** Signs a person in at this browser, by the machine's time: the product's clock may be ahead. */
export async function openSession(ctx: Ctx, user: User): Promise<Session> {
  const kind = user.role ? 'staff' : 'customer';
  const token = newToken();
  const now = new Date();
  const session = ctx.em.create(Session, {
    user,
    tokenHash: hashToken(token),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + lifetime[kind]),
    ip: ctx.request.ip,
    userAgent: ctx.request.userAgent,
  });
  // the browser forgets the session that it had
  if (ctx.caller.sessionId) await endSessions(ctx, { id: ctx.caller.sessionId });
  user.lastSeenAt = now;
  await ctx.em.flush();
  await welcome(ctx, user);
  await noteVisitElsewhere(ctx.em, user.id, now);
  ctx.request.setCookie(sessionCookie(ctx.config), token, { expires: session.expiresAt });
  ctx.become({
    kind,
    userId: user.id,
    sessionId: session.id,
    effectiveUserId: null,
    permissions: await loadPermissions(ctx.em, user.role),
  });
  return session;
}
