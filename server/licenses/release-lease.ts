import type { Ctx } from '../kit/context.ts';
import { notFound } from '../kit/errors.ts';
import { onItsWayMs } from './check-out-lease.ts';

const release = `
  update license_lease e set expires_at = least(e.expires_at, $3) from license l
  where e.id = $1 and l.id = e.license_id and l.app_id = $2`;

/** Gives a place of a shared license back at once. Repeating it changes nothing. */
export async function releaseLease(ctx: Ctx, { id }: { id: string }): Promise<void> {
  // nothing is on its way any more: somebody else may have the place in this moment
  const ended = new Date(ctx.clock.now().getTime() - onItsWayMs);
  const { rowCount } = await ctx.runtime.pool.query(release, [id, ctx.caller.appId, ended]);
  if (rowCount === 0) throw notFound('LicenseLease', id);
}
