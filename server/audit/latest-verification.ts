import type { Ctx } from '../kit/context.ts';

/** The id of the check that was asked for last. */
export async function latestVerification(ctx: Ctx): Promise<string | null> {
  const { rows } = await ctx.runtime.pool.query<{ id: string }>(
    'select v.id from audit_verification v order by v.requested_at desc, v.id desc limit 1',
  );
  return rows[0]?.id ?? null;
}
