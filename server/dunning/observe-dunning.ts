import type { Ctx } from '../kit/context.ts';
import { dayWords } from '../subscriptions/day-words.ts';

interface Row {
  readonly due: string | null;
  readonly paused: boolean;
  readonly ended: boolean;
}

const read = `
  select due_at as due, paused_at is not null as paused, ended_at is not null as ended from dunning where id = ?`;

/** Whether a dunning goes on, and when somebody is next written to or suspended because of it, in words. */
export async function observeDunning(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<Row[]>(read, [id]);
  if (!row) return {};
  const state = row.paused ? 'Paused' : 'Goes on';
  return {
    Dunning: row.ended ? 'Ended' : state,
    'Next step': row.due ? `On ${dayWords(new Date(row.due))}` : 'None',
  };
}
