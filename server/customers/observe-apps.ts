import type { Ctx } from '../kit/context.ts';

const read = `
  select coalesce(string_agg(p.name || ' (' || a.external_id || ')', ', ' order by p.name), 'None') as apps
  from app_organization a join app p on p.id = a.app_id where a.organization_id = ?`;

/** Which apps see an organization, and what they call it, in words. */
export async function observeApps(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<{ apps: string }[]>(read, [id]);
  return { 'Apps that see it': row?.apps ?? 'None' };
}
