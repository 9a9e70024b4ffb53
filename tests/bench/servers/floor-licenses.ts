import { createHash, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { findCaller } from './find-caller.ts';

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
const findLicense = `
  select l.status, l.expires_at as "expiresAt", l.domain, o.state, p.key as "planKey",
    (select count(*)::int from license_activation a where a.license_id = l.id and a.deactivated_at is null) as "machinesInUse",
    exists (select from license_activation a where a.license_id = l.id and a.fingerprint = $3 and a.deactivated_at is null)
      or exists (select from license_lease e where e.license_id = l.id and e.fingerprint = $3 and e.expires_at > $4) as "isOnMachine"
  from license l join plan p on p.id = l.plan_id left join organization o on o.id = l.organization_id
  where l.key = $1 and l.app_id = $2`;

interface Key {
  readonly keyId: string;
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly perMinute: number;
}
interface License {
  readonly status: string;
  readonly expiresAt: Date | null;
  readonly domain: string | null;
  readonly state: string | null;
  readonly planKey: string;
  readonly machinesInUse: number;
  readonly isOnMachine: boolean;
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

const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The key, its count, and the license, as somebody in a hurry would write it. */
export async function validateByHand(
  pool: Pool,
  headers: IncomingHttpHeaders,
  { key, fingerprint }: { key: string; fingerprint: string },
): Promise<[status: number, body: string]> {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const now = new Date();
  const { rows: keys } = await pool.query<Key>({
    name: 'find-key',
    text: findKey,
    values: [hash(token), now, new Date(now.getTime() - 60_000)],
  });
  const [sent] = keys;
  if (!sent?.scopes.includes('LICENSES_READ')) return [403, '{}'];
  if (!(await spend(pool, sent, now.getTime()))) return [429, '{}'];
  const { rows } = await pool.query<License>({
    name: 'find-license',
    text: findLicense,
    values: [key, sent.appId, fingerprint, now],
  });
  const [license] = rows;
  const reason = license ? reasonOf(license, now) : 'UNKNOWN';
  const { planKey = null, expiresAt = null, machinesInUse = null } = license ?? {};
  const validateLicense = { valid: reason === null, reason, planKey, expiresAt, machinesInUse };
  return [200, JSON.stringify({ data: { validateLicense } })];
}

function reasonOf({ status, expiresAt, state, domain, isOnMachine }: License, now: Date): string | null {
  if (status !== 'ACTIVE') return status;
  if (expiresAt && expiresAt <= now) return 'EXPIRED';
  if (state !== null && state !== 'ACTIVE') return 'NO_ACCESS';
  if (domain !== null) return 'DOMAIN_MISMATCH';
  return isOnMachine ? null : 'NOT_ACTIVATED';
}

const insertBatch = `insert into license_batch (id, app_id, plan_id, name, count, created_at) values ($1, $2, $3, 'Bench', $4, $5)`;
const insertLicenses = `
  insert into license (id, key, app_id, plan_id, batch_id, status, machine_limit, is_free, follows_subscription, created_at)
  select k.id, k.key, $1, $2, $3, 'ACTIVE', 1, false, false, $4 from unnest($5::uuid[], $6::text[]) k(id, key)`;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As random as ours, without the digits that tell slips. */
function anyKey(): string {
  const digits = [...randomBytes(20)].map((byte) => alphabet.charAt(byte & 31)).join('');
  return ['BRSR', ...(digits.match(/.{5}/g) ?? [])].join('-');
}

/** A batch in one transaction, with the same record in the audit. */
export async function batchByHand(
  pool: Pool,
  headers: IncomingHttpHeaders,
  { appId, planId, count: number }: { appId: string; planId: string; count: number },
): Promise<[status: number, body: string]> {
  const token = /bursar_session=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? '';
  const now = new Date();
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ isStaff: boolean; userId: string }>({
      name: 'find-caller',
      text: findCaller,
      values: [hash(token), now, new Date(now.getTime() - 60_000)],
    });
    if (!rows[0]?.isStaff) return [403, '{}'];
    const id = v7();
    await client.query('begin');
    await client.query(
      `select audit.begin_deed('issueLicenses', 'user', reason => 'Bench', actor_user => $1, at => $2, id => $3, lazy => true)`,
      [rows[0].userId, now, v7()],
    );
    await client.query(insertBatch, [id, appId, planId, number, now]);
    const each = Array.from({ length: number });
    await client.query(insertLicenses, [appId, planId, id, now, each.map(() => v7()), each.map(anyKey)]);
    await client.query('select audit.finish_deed($1::jsonb, null, false)', [
      JSON.stringify([['LicenseBatch', id]]),
    ]);
    await client.query('commit');
    return [200, JSON.stringify({ data: { issueLicenses: { id, count: number } } })];
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
