import { target, type Ctx } from '../kit/context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { OrganizationTag } from './organization-tag.entity.ts';
import type { TagOrganization } from './tag-organization.ts';
import { Tag } from './tag.entity.ts';

/** Takes a tag off an organization. Repeating it changes nothing. */
export async function untagOrganization(ctx: Ctx, input: TagOrganization): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, input.organizationId);
  const tag = await ctx.read.find(Tag, input.tagId);
  const carried = await ctx.em.findOne(OrganizationTag, { organization, tag });
  if (!carried) return organization;
  ctx.em.remove(carried);
  target(ctx, tag);
  return organization;
}
