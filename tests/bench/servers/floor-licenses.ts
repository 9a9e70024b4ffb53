import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { findCaller } from './find-caller.ts';
import { appOf, hash } from './floor-key.ts';

const findLicense = `
  select l.status, l.expires_at as "expiresAt", l.domain, o.state, p.key as "planKey",
    (select count(*)::int from license_activation a where a.license_id = l.id and a.deactivated_at is null) as "machinesInUse",
    exists (select from license_activation a where a.license_id = l.id and a.fingerprint = $3 and a.deactivated_at is null)
      or exists (select from license_lease e where e.license_id = l.id and e.fingerprint = $3 and e.expires_at > $4) as "isOnMachine"
  from license l join plan p on p.id = l.plan_id left join organization o on o.id = l.organization_id
  where l.key = $1 and l.app_id = $2`;

interface License {
  readonly status: string;
  readonly expiresAt: Date | null;
  readonly domain: string | null;
  readonly state: string | null;
  readonly planKey: string;
  readonly machinesInUse: number;
  readonly isOnMachine: boolean;
}

/** The key, its count, and the license, as somebody in a hurry would write it. */
export async function validateByHand(
  pool: Pool,
  headers: IncomingHttpHeaders,
  { key, fingerprint }: { key: string; fingerprint: string },
): Promise<[status: number, body: string]> {
  const now = new Date();
  const appId = await appOf(pool, headers, 'LICENSES_READ', now);
  if (!appId) return [403, '{}'];
  const { rows } = await pool.query<License>({
    name: 'find-license',
    text: findLicense,
    values: [key, appId, fingerprint, now],
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
