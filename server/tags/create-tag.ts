import type { Ctx } from '../kit/context.ts';
import { createInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { Tag, TagFields } from './tag.entity.ts';
import { writeTag } from './write-tag.ts';

export const CreateTagInput = createInput(TagFields, { description: 'A new tag.' });
export type CreateTagInput = InstanceType<typeof CreateTagInput>;

/** A tag of a name that no other has. */
export function createTag(ctx: Ctx, input: CreateTagInput): Promise<Tag> {
  const name = said(input.name, 'name');
  return writeTag(ctx, ctx.em.create(Tag, { ...input, name, createdAt: ctx.clock.now() }));
}
