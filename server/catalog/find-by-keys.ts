import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { EntityClass } from '../kit/read/entity-class.ts';

/** What is looked for, in the words of the fault where it is not there. */
export interface Named {
  /** The input's field. */
  readonly field: string;
  /** The code of the fault. */
  readonly unknown: string;
  readonly noun: string;
}

/** The rows of the keys, in their order. A key that is not there, or there twice, is a fault of the caller. */
export async function findByKeys<T extends { key: string }>(
  ctx: Ctx,
  type: EntityClass<T>,
  keys: readonly string[],
  { field, unknown, noun }: Named,
): Promise<T[]> {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new UserError('BAD_USER_INPUT', `${twice} is named twice.`, { field });
  const all = await ctx.em.findAll(type as new () => T);
  const byKey = new Map(all.map((row) => [row.key, row]));
  return keys.map((key) => {
    const row = byKey.get(key);
    if (!row) throw new UserError(unknown, `There is no ${noun} ${key}.`, { field });
    return row;
  });
}
