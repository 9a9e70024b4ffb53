import type { FastifyRequest } from 'fastify';
import { anonymous, type Caller } from '../kit/context.ts';
import type { Runtime } from '../kit/runtime.ts';
import { hashToken } from '../kit/secret.ts';
import { noteVisitElsewhere } from './note-visit.ts';
import { sessionCookie } from './open-session.ts';

const findCaller = `
  select s.id as "sessionId", u.id as "userId", u.role is not null as "isStaff", s.last_seen_at < $3 as "isStale",
    case when r.holds_everything then array(select name from permission)
      else array(select permission from role_permission where role = u.role) end as permissions
  from session s
    join user_account u on u.id = s.user_id
    left join role r on r.key = u.role
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2 and u.state = 'ACTIVE'`;

// who is locked by a deed was seen by it; nobody waits here
const noteVisit = `
  with visit as (select id, user_id from session where id = $1 for update skip locked),
    visitor as (select id from user_account where id in (select user_id from visit) for update skip locked),
    noted as (update session set last_seen_at = $2 where id in (select id from visit))
  update user_account set last_seen_at = $2 where id in (select id from visitor)`;

interface Found {
  readonly sessionId: string;
  readonly userId: string;
  readonly isStaff: boolean;
  readonly isStale: boolean;
  readonly permissions: string[];
}

/**
 * Who sends a request. A cookie that is unknown, expired or revoked, or whose person is kept out, is nobody's. It takes one
 * statement, and once a minute some more that note the visit.
 */
export async function authenticateRequest(request: FastifyRequest, runtime: Runtime): Promise<Caller> {
  const token = request.cookies[sessionCookie(runtime.config)];
  if (!token) return anonymous;
  const now = new Date();
  const aMinuteAgo = new Date(now.getTime() - 60_000);
  const { rows } = await runtime.pool.query<Found>({
    name: 'authenticate-request',
    text: findCaller,
    values: [hashToken(token), now, aMinuteAgo],
  });
  const [found] = rows;
  if (!found) return anonymous;
  if (found.isStale) {
    await runtime.pool.query(noteVisit, [found.sessionId, now]);
    await noteVisitElsewhere(runtime.orm.em.fork(), found.userId, now);
  }
  return {
    kind: found.isStaff ? 'staff' : 'customer',
    userId: found.userId,
    sessionId: found.sessionId,
    effectiveUserId: null,
    permissions: new Set(found.permissions),
  };
}
