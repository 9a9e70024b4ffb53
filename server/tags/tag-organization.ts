import { ref } from '@mikro-orm/core';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { mostTags, OrganizationTag } from './organization-tag.entity.ts';
import { Tag } from './tag.entity.ts';

/** Which tag, and on which organization. */
export interface TagOrganization {
  readonly organizationId: string;
  readonly tagId: string;
}

/** Puts a tag on an organization. Repeating it changes nothing. */
export async function tagOrganization(ctx: Ctx, input: TagOrganization): Promise<Organization> {
  const organization = await ctx.read.lock(Organization, input.organizationId);
  const tag = await ctx.read.find(Tag, input.tagId);
  const carried = await ctx.em.find(OrganizationTag, { organization });
  if (carried.some((one) => one.tag.id === tag.id)) return organization;
  if (carried.length >= mostTags)
    throw new UserError('TOO_MANY_TAGS', `It carries ${mostTags} tags. Take one off first.`, {
      field: 'tagId',
    });
  const createdAt = ctx.clock.now();
  ctx.em.create(OrganizationTag, { organization: ref(organization), tag: ref(tag), createdAt });
  target(ctx, tag);
  return organization;
}
