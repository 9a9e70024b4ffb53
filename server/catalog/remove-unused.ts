import { ForeignKeyConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import type { UserError } from '../kit/errors.ts';

/** Deletes what nothing refers to. Whatever does, in modules above too, makes the database refuse, and `inUse` says so. */
export async function removeUnused(ctx: Ctx, rows: readonly object[], inUse: UserError): Promise<true> {
  try {
    for (const row of rows) {
      ctx.em.remove(row);
      await ctx.em.flush();
    }
  } catch (fault) {
    throw fault instanceof ForeignKeyConstraintViolationException ? inUse : fault;
  }
  return true;
}
