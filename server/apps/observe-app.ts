import type { Ctx } from '../kit/context.ts';

const read = `
  select a.archived_at is null as "isInUse", (select count(*)::int from api_key k
    where k.app_id = a.id and a.archived_at is null and k.revoked_at is null and (k.expires_at is null or k.expires_at > ?)) as keys
  from app a where a.id = ?`;

/** Whether an app is in use, and how many of its keys work, in words. */
export async function observeApp(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<{ isInUse: boolean; keys: number }[]>(read, [ctx.clock.now(), id]);
  return row ? { 'The app': row.isInUse ? 'In use' : 'Archived', 'Keys that work': String(row.keys) } : {};
}
