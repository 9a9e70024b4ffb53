import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { LicenseLease } from './license-lease.entity.ts';
import { License } from './license.entity.ts';
import { refuseUnusable } from './lock-usable-license.ts';

const keep = `
  update license_lease set heard_at = $2, expires_at = $2::timestamptz + make_interval(mins => minutes)
  where id = $1 and expires_at > $2`;

/** Keeps a place for as long again. One that has run out may be somebody else's by now: it has to be taken anew. */
export async function heartbeatLease(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const lease = await ctx.read.find(LicenseLease, id);
  const license = await ctx.read.find(License, lease.license.id);
  await refuseUnusable(ctx, license, license.domain ?? null);
  const { rowCount } = await ctx.runtime.pool.query(keep, [id, ctx.clock.now()]);
  if (rowCount === 0)
    throw new UserError('LEASE_ENDED', 'This lease has run out, or was given back. Check out another one.', {
      field: 'id',
    });
}
