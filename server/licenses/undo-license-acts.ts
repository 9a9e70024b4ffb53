import { idsOf, movedOn, type Undone } from '../kit/consequences.ts';
import type { Ctx } from '../kit/context.ts';
import { OrganizationState } from '../organizations/organization.entity.ts';
import { countMachines } from './count-machines.ts';
import { License } from './license.entity.ts';

/** Machines that have come since keep their places. */
export async function machinesFit(ctx: Ctx, undone: Undone): Promise<void> {
  for (const id of idsOf(undone, 'License')) {
    const { machineLimit } = await ctx.em.findOneOrFail(License, id);
    if (typeof machineLimit === 'number' && (await countMachines(ctx, id)).inUse > machineLimit)
      throw movedOn();
  }
}

/** Whoever had it may have been closed since. */
export async function notClosed(ctx: Ctx, undone: Undone): Promise<void> {
  const ids = idsOf(undone, 'License');
  const closed = { id: ids, organization: { state: OrganizationState.CLOSED } };
  if ((await ctx.em.count(License, closed)) > 0) throw movedOn();
}
