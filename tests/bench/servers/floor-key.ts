import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Pool } from 'pg';

/** The statement of server/apps/authenticate-key.ts. */
const findKey = `
  select k.id as "keyId", a.id as "appId", k.scopes, k.per_minute as "perMinute", k.last_used_at is null or k.last_used_at < $3 as "isStale"
  from api_key k join app a on a.id = k.app_id
  where k.token_hash = $1 and k.revoked_at is null and (k.expires_at is null or k.expires_at > $2) and a.archived_at is null`;
/** One row for a key and a minute, for all processes together. */
const count = `
  insert into rate_limit (key, points, expire) values ($1, $4, $2)
  on conflict (key) do update set points = case when rate_limit.expire <= $3 then $4 else rate_limit.points + $4 end,
    expire = case when rate_limit.expire <= $3 then $2 else rate_limit.expire end
  returning points`;
interface Key {
  readonly keyId: string;
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly perMinute: number;
}
let allowance = { left: 0, until: 0 };

/** A hundredth of the minute's allowance at a time, as the product takes it. */
async function spend(pool: Pool, { keyId, perMinute }: Key, now: number): Promise<boolean> {
  if (now >= allowance.until || allowance.left <= 0) {
    const part = Math.floor(perMinute / 100);
    const { rows } = await pool.query<{ points: number }>({
      name: 'count',
      text: count,
      values: [`hand:${keyId}`, now + 60_000, now, part],
    });
    if ((rows[0]?.points ?? 0) > perMinute) return false;
    allowance = { left: part, until: now + 60_000 };
  }
  allowance.left -= 1;
  return true;
}

export const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The app whose key was sent, where it may do this and has not done it too often. */
export async function appOf(
  pool: Pool,
  headers: IncomingHttpHeaders,
  scope: string,
  now: Date,
): Promise<string | null> {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const { rows } = await pool.query<Key>({
    name: 'find-key',
    text: findKey,
    values: [hash(token), now, new Date(now.getTime() - 60_000)],
  });
  const [sent] = rows;
  if (!sent?.scopes.includes(scope) || !(await spend(pool, sent, now.getTime()))) return null;
  return sent.appId;
}
