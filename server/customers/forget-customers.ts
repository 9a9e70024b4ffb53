import { eraseFromAudit, forgetter, forgetsWords } from '../identity/forget.ts';
import { onLeaving } from '../identity/leaving.ts';
import type { Ctx } from '../kit/context.ts';

async function unlink(
  ctx: Ctx,
  table: 'app_user' | 'app_organization',
  where: string,
  values: unknown[],
): Promise<void> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `delete from ${table} t where ${where} returning t.id`,
    values,
  );
  await eraseFromAudit(ctx, ...rows.map(({ id }) => id));
}

// what an app calls a person may be their address
onLeaving(async (ctx, user) => {
  await unlink(ctx, 'app_user', 't.user_id = ?', [user.id]);
  await ctx.em.execute('delete from activity where user_id = ?', [user.id]);
  return { emails: [], names: [], organizationIds: [] };
});

const isErased = `= any (select o.id from organization o where o.id = any (?::uuid[]) and o.erased_at is not null)`;

forgetter(async (ctx, { organizationIds }) => {
  const ids = [`{${organizationIds.join(',')}}`];
  await unlink(ctx, 'app_organization', `t.organization_id ${isErased}`, ids);
  await ctx.em.execute(`delete from activity where organization_id ${isErased}`, ids);
});

// another customer's activities may name whoever is forgotten
forgetsWords('activity', 'detail');
