import type { Ctx } from '../kit/context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { beginRun } from './begin-run.ts';
import { type ReconciliationRun, RunMode } from './reconciliation-run.entity.ts';

/** Has everything of one organization looked at at the provider, and takes over what it says. */
export async function syncOrganization(
  ctx: Ctx,
  { organizationId, reason }: { organizationId: string; reason?: string | null },
): Promise<ReconciliationRun> {
  const organization = await ctx.read.lock(Organization, organizationId);
  return beginRun(ctx, { mode: RunMode.SYNC, organization, reason: reason?.trim() ?? null });
}
