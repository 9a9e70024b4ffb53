import type { Ctx } from '../kit/context.ts';
import { OrganizationTag } from './organization-tag.entity.ts';
import { Tag } from './tag.entity.ts';

/** Deletes a tag; whoever carries it loses it. */
export async function deleteTag(ctx: Ctx, input: { id: string }): Promise<true> {
  const tag = await ctx.read.lock(Tag, input.id);
  // before the tag: undoing goes backwards, and puts the tag back first
  await ctx.em.nativeDelete(OrganizationTag, { tag });
  ctx.em.remove(tag);
  await ctx.em.flush();
  return true;
}
