import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { endOf } from './check-out-lease.ts';
import { License } from './license.entity.ts';
import { LicenseLease } from './license-lease.entity.ts';
import { refuseUnusable } from './lock-usable-license.ts';

/** Keeps a place for as long again. One that has run out may be somebody else's by now: it has to be taken anew. */
export async function heartbeatLease(ctx: Ctx, input: { id: string }): Promise<LicenseLease> {
  const { license: of } = await ctx.read.find(LicenseLease, input.id);
  // the lock of whoever takes a place: what has run out is either theirs or still ours
  const license = await ctx.read.lock(License, of.id);
  const lease = await ctx.read.lock(LicenseLease, input.id);
  const now = ctx.clock.now();
  if (lease.expiresAt <= now)
    throw new UserError('LEASE_ENDED', 'This lease has run out, or was given back. Check out another one.', {
      field: 'id',
    });
  await refuseUnusable(ctx, license, license.domain ?? null);
  return ctx.em.assign(lease, { heardAt: now, expiresAt: endOf(now, lease.minutes) });
}
