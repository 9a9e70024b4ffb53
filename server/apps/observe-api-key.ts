import type { Ctx } from '../kit/context.ts';

const read = `
  select k.revoked_at is null and a.archived_at is null and (k.expires_at is null or k.expires_at > ?) as works
  from api_key k join app a on a.id = k.app_id where k.id = ?`;

/** Whether a key works, in words. */
export async function observeApiKey(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<{ works: boolean }[]>(read, [ctx.clock.now(), id]);
  return row ? { 'The key': row.works ? 'Works' : 'Works no more' } : {};
}
