import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { EntityClass } from '../kit/read/entity-class.ts';

/** A key is used once, for ever. Creations of one kind wait for each other, so that the second sees the key of the first. */
export async function refuseTakenKey<T extends { key: string; name: string }>(
  ctx: Ctx,
  type: EntityClass<T>,
  key: string,
): Promise<void> {
  await ctx.em.execute(`select pg_advisory_xact_lock(hashtext(?))`, [`catalog.${type.name}.${key}`]);
  const found = (await ctx.em.findAll(type as new () => T)).find((row) => row.key === key);
  if (found) throw new UserError('KEY_TAKEN', `${found.name} has the key ${key}.`, { field: 'key' });
}
