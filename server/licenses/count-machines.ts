import type { Ctx } from '../kit/context.ts';

const monthMs = 30 * 86_400_000;

/** Of a month, how often each place of a license may be taken by another machine. */
export const changesPerPlace = 3;

export interface Machines {
  /** How many have a place now. */
  readonly inUse: number;
  /** How many places were taken in the last thirty days; what the staff has freed does not count. */
  readonly recent: number;
}

const read = `
  select count(*) filter (where deactivated_at is null)::int as "inUse",
    count(*) filter (where activated_at > ? and released_by_id is null)::int as recent
  from license_activation where license_id = ?`;

/** The machines of a license. Whoever decides by them holds the license's lock. */
export async function countMachines(ctx: Ctx, licenseId: string): Promise<Machines> {
  await ctx.em.flush();
  const since = new Date(ctx.clock.now().getTime() - monthMs);
  const [row] = await ctx.em.execute<Machines[]>(read, [since, licenseId]);
  if (!row) throw new Error('a select of counts has one row');
  return row;
}
