import type { Ctx } from '../kit/context.ts';

/** Marks the subscription that the organization's page shows: the newest that lives, else the newest. */
export async function chooseCurrent(ctx: Ctx, organizationId: string): Promise<void> {
  const [chosen] = await ctx.em.execute<{ id: string }[]>(
    `select id from subscription where organization_id = ?
     order by status not in ('CANCELED', 'INCOMPLETE_EXPIRED') desc, created_at desc, id desc limit 1`,
    [organizationId],
  );
  if (!chosen) return;
  // the old one first: at most one may be marked, at every moment
  await ctx.em.execute(
    'update subscription set is_current = false where organization_id = ? and is_current and id <> ?',
    [organizationId, chosen.id],
  );
  await ctx.em.execute('update subscription set is_current = true where id = ? and not is_current', [
    chosen.id,
  ]);
}
