import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { Tag, TagFields } from './tag.entity.ts';
import { writeTag } from './write-tag.ts';

export const UpdateTagInput = updateInput(TagFields, {
  description: 'Changes to a tag: what is left out stays as it is.',
});
export type UpdateTagInput = InstanceType<typeof UpdateTagInput>;

/** Renames a tag, or colors it differently, wherever it is carried. */
export async function updateTag(ctx: Ctx, input: { id: string; changes: UpdateTagInput }): Promise<Tag> {
  const tag = await ctx.read.lock(Tag, input.id);
  const { name } = input.changes;
  assign(tag, { ...input.changes, ...(name != null && { name: said(name, 'name') }) });
  return writeTag(ctx, tag);
}
