import type { Ctx } from '../kit/context.ts';
import { notFound, UserError } from '../kit/errors.ts';
import { unusable } from './lock-usable-license.ts';
import { readLicense } from './read-license.ts';

const find = `
  select l.key, l.domain from license_lease e join license l on l.id = e.license_id where e.id = $1 and l.app_id = $2`;
const keep = `
  update license_lease set heard_at = $2, expires_at = $2::timestamptz + make_interval(mins => minutes)
  where id = $1 and expires_at > $2`;

/** Keeps a place for as long again. One that has run out may be somebody else's by now: it has to be taken anew. */
export async function heartbeatLease(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { pool } = ctx.runtime;
  const { rows } = await pool.query<{ key: string; domain: string | null }>(find, [id, ctx.caller.appId]);
  const [license] = rows;
  if (!license) throw notFound('LicenseLease', id);
  const { refusal } = await readLicense(ctx, license);
  if (refusal) throw unusable(refusal);
  const { rowCount } = await pool.query(keep, [id, ctx.clock.now()]);
  if (rowCount === 0)
    throw new UserError('LEASE_ENDED', 'This lease has run out, or was given back. Check out another one.', {
      field: 'id',
    });
}
