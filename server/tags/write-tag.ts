import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { Tag } from './tag.entity.ts';

/** Writes a tag whose name is new; the database decides, whoever else makes one at the same time. */
export async function writeTag(ctx: Ctx, tag: Tag): Promise<Tag> {
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new UserError('TAG_EXISTS', 'There is a tag of this name already.', { field: 'name' });
  }
  return tag;
}
