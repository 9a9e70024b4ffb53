import type { FastifyRequest } from 'fastify';
import type { QueryConfig } from 'pg';
import { identify, permissionSet, type Sender } from '../kit/caller-memory.ts';
import { anonymous, type Caller } from '../kit/context.ts';
import type { Runtime } from '../kit/runtime.ts';
import { hashToken } from '../kit/secret.ts';
import { noteVisitElsewhere } from './note-visit.ts';
import { sessionCookie } from './open-session.ts';

/** What is found of a session. */
interface FoundCaller {
  readonly sessionId: string;
  readonly userId: string;
  readonly isStaff: boolean;
  readonly isStale: boolean;
  readonly permissions: string;
}

// permissions as one text: it is compared with the last one, and hardly ever taken apart
const findCaller = `
  select s.id as "sessionId", u.id as "userId", u.role is not null as "isStaff", s.last_seen_at < $3 as "isStale",
    array_to_string(case when r.holds_everything then array(select name from permission)
      else array(select permission from role_permission where role = u.role) end, ' ') as permissions
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

/** The session that a browser names, hashed as it is kept; null where it names none. */
function sessionOf({ cookies }: FastifyRequest, runtime: Runtime): string | null {
  const token = cookies[sessionCookie(runtime.config)];
  return token ? hashToken(token) : null;
}

/** Whose session it is now, and what they may do: a statement that finds a `FoundCaller`, or no row. */
function askWho(tokenHash: string): QueryConfig {
  const now = Date.now();
  return {
    name: 'authenticate-request',
    text: findCaller,
    values: [tokenHash, new Date(now), new Date(now - 60_000)],
  };
}

/** The caller that was found, whose visit is noted once a minute. */
async function welcomeCaller(found: FoundCaller | undefined, runtime: Runtime): Promise<Caller> {
  if (!found) return anonymous;
  if (found.isStale) {
    const now = new Date();
    await runtime.pool.query(noteVisit, [found.sessionId, now]);
    await noteVisitElsewhere(runtime.orm.em.fork(), found.userId, now);
  }
  return {
    kind: found.isStaff ? 'staff' : 'customer',
    userId: found.userId,
    sessionId: found.sessionId,
    effectiveUserId: null,
    permissions: permissionSet(found.permissions),
  };
}

/** Whoever a browser says that sends a request, by the session that it names; null where it names none. */
export function browserOf(request: FastifyRequest, runtime: Runtime): Sender<FoundCaller> | null {
  const id = sessionOf(request, runtime);
  if (!id) return null;
  const welcome: Sender<FoundCaller>['welcome'] = async (found) => ({
    caller: await welcomeCaller(found, runtime),
  });
  return { id, question: askWho(id), welcome };
}

/**
 * Who sends a request. A cookie that is unknown, expired or revoked, or whose person is kept out, is nobody's. It takes one
 * statement, and once a minute some more that note the visit.
 */
export const authenticateRequest = (request: FastifyRequest, runtime: Runtime): Promise<Caller> =>
  identify(runtime, browserOf(request, runtime));
