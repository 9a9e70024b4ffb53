import type { Effects } from '../audit/effects.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { type BulkAct, type BulkInput, isLineAct } from './bulk-act.ts';
import type { Item } from './bulk-items.ts';
import { fingerprintSql } from './fingerprint-sql.ts';

/** The record that the act is done to: the chosen one, where that leads, or the one that the line means. */
export async function recordOf(ctx: Ctx, act: BulkAct, item: Item): Promise<string | null> {
  const known = item.targetId ?? item.recordId;
  if (known || !isLineAct(act)) return known;
  return act.find(ctx, payloadOf(item));
}

/** Does the act to a record, or what the line says; answers the id of the record. */
export async function actOn(
  ctx: Ctx,
  act: BulkAct,
  item: Item,
  recordId: string | null,
  input: BulkInput,
): Promise<string | null> {
  if (isLineAct(act)) return (await act.run(ctx, recordId, payloadOf(item))).id;
  if (recordId) await act.run(ctx, recordId, input);
  return recordId;
}

function payloadOf({ payload }: Item): NonNullable<Item['payload']> {
  if (!payload) throw new UserError('LINE_IS_GONE', 'What the file said here was removed.');
  if (payload.problem) throw new UserError('BAD_LINE', payload.problem);
  return payload;
}

/** What the record looks like to the act; null where there is none. */
export async function fingerprintOf(
  ctx: Ctx,
  act: BulkAct,
  { recordId: chosen }: Item,
  recordId: string | null,
): Promise<string | null> {
  if (!recordId) return null;
  const [row] = await ctx.em.execute<{ fingerprint: string | null }[]>(
    `select ${fingerprintSql(ctx.runtime, act, { actedOn: '?', chosen: '?' })} as fingerprint`,
    [recordId, chosen ?? recordId],
  );
  return row?.fingerprint ?? null;
}

/** What became of a line in words that hold no value; a record that was chosen in a list has none of its own. */
export const summaryOf = (act: BulkAct, sentence: string): string | null =>
  isLineAct(act) ? sentence : null;

/** What the act would do to a record, in both ways of saying it. */
export function describeLine(
  act: BulkAct,
  effects: Effects,
  describe: (effects: Effects) => string | null,
): { summary: string | null; detail: string } | null {
  if (isLineAct(act)) return act.describe(effects);
  const detail = describe(effects);
  return detail ? { summary: null, detail } : null;
}
