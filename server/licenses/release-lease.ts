import type { Ctx } from '../kit/context.ts';
import { onItsWayMs } from './check-out-lease.ts';
import { LicenseLease } from './license-lease.entity.ts';

const release = 'update license_lease set expires_at = least(expires_at, $2) where id = $1';

/** Gives a place of a shared license back at once. Repeating it changes nothing. */
export async function releaseLease(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await ctx.read.find(LicenseLease, id);
  // nothing is on its way any more: somebody else may have the place in this moment
  const ended = new Date(ctx.clock.now().getTime() - onItsWayMs);
  await ctx.runtime.pool.query(release, [id, ended]);
}
