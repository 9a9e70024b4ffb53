import type { Ctx } from '../kit/context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { AppOrganization } from './app-organization.entity.ts';

/** Takes an organization out of what an app sees. What the app told of it stays. */
export async function unlinkOrganization(ctx: Ctx, { id }: { id: string }): Promise<Organization> {
  const link = await ctx.read.lock(AppOrganization, id);
  const organization = await ctx.read.lock(Organization, link.organization.id);
  ctx.em.remove(link);
  return organization;
}
