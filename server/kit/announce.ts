import type { EntityMetadata } from '@mikro-orm/postgresql';
import type { Ctx } from './context.ts';

/**
 * Tells browsers that a record looks different once the transaction has committed. What the audit watches is told by its
 * trigger; this is for a change in a table that is its own record, which shows on another one's page.
 *
 * @example await announce(ctx, subscription.organization);
 */
export async function announce(ctx: Ctx, entity: { readonly id: string }): Promise<void> {
  const { tableName } = ctx.runtime.orm.getMetadata().get(entity.constructor as never) as EntityMetadata;
  await ctx.em.execute(`select pg_notify('changed', ?)`, [
    JSON.stringify({ table: tableName, id: entity.id }),
  ]);
}
