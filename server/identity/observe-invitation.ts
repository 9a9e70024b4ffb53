import type { Ctx } from '../kit/context.ts';

const read = `select revoked_at is not null as "isRevoked" from invitation where id = ?`;

/** Whether an invitation still stands, in words. */
export async function observeInvitation(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<{ isRevoked: boolean }[]>(read, [id]);
  return row ? { Invitation: row.isRevoked ? 'Taken back' : 'Stands' } : {};
}
