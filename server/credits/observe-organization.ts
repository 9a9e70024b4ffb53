import type { Ctx } from '../kit/context.ts';
import { creditWords } from './ledger.ts';

const read = 'select balance, held from credit_balance where organization_id = ?';

/** What an organization can spend, in words. */
export async function observeOrganization(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<{ balance: string; held: string }[]>(read, [id]);
  const held = Number(row?.held ?? 0);
  return {
    'Credit balance': creditWords(Number(row?.balance ?? 0)),
    ...(held > 0 && { 'Credits laid aside': creditWords(held) }),
  };
}
