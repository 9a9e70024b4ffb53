import { randomBytes } from 'node:crypto';
import type { Ctx } from '../kit/context.ts';
import { slugOf } from '../kit/slug.ts';
import { Organization } from '../organizations/organization.entity.ts';

const room = 60;

/** A short name made of the name, for whoever does not care; with some letters of chance where others have it. */
export async function chooseSlug(ctx: Ctx, name: string): Promise<string> {
  const base = slugOf(name, room) || 'organization';
  if (!(await ctx.em.findOne(Organization, { slug: base }))) return base;
  const end = `-${randomBytes(4).toString('hex')}`;
  return `${base.slice(0, room - end.length).replace(/-$/, '')}${end}`;
}
