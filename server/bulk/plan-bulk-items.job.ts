import type { FieldChange } from '../audit/audit-change.ts';
import type { Effects } from '../audit/effects.ts';
import { rehearseEach, type Rehearsal } from '../audit/rehearse.ts';
import { checkpoint } from '../kit/checkpoint.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import type { List } from '../kit/read/list.ts';
import { inWords } from '../kit/words.ts';
import { authorContext } from './author-context.ts';
import { findAct, isLineAct, type BulkAct, type BulkLine, type RecordAct, type Through } from './bulk-act.ts';
import { BulkItemStatus } from './bulk-item.entity.ts';
import { BulkOperation, BulkState } from './bulk-operation.entity.ts';
import { actOn, describeLine, fingerprintOf, recordOf, summaryOf } from './bulk-lines.ts';
import { fingerprintSql } from './fingerprint-sql.ts';
import { inParallel } from './in-parallel.ts';
import { moveBulk } from './move-bulk.ts';
import { nextItems, writeItems, type Item, type Outcome } from './bulk-items.ts';
import { tellProgress } from './tell-progress.ts';

interface Wanted {
  operationId: string;
  ids: readonly string[] | null;
  filter: object | null;
}

const insertItems = `
  insert into bulk_item (id, operation_id, position, type, record_id, line, payload, status)
  select uuidv7(), $1, $2 + n, $4, record_id, line, payload, 'WAITING'
  from unnest($3::uuid[], $5::int[], $6::jsonb[]) with ordinality given(record_id, line, payload, n)`;
/** Leads each record to the one that the act is done to; an earlier record that leads there, too, speaks for the later ones. */
const leadOn = ({ id }: Through, from: string): string => `
  with leads as (
    select i.id as item, (${id})::uuid as target, row_number() over (partition by (${id})::uuid order by i.position) as nth
    from bulk_item i left join ${from} t on t.id = i.record_id where i.operation_id = $1)
  update bulk_item i set target_type = $2, target_id = target,
    status = case when target is null then 'REFUSED' when nth > 1 then 'UNCHANGED' else 'WAITING' end,
    detail = case when target is null then $3 when nth > 1 then $4 end
  from leads where i.id = item`;
const rowsAtOnce = 1_000;

/** The dry run: which records, and what the act would do to each, found by doing it in a transaction that is taken back. */
export const planBulkItems = defineJob(
  'plan-bulk-items',
  async (job, { operationId, ids, filter }: Wanted) => {
    const { runtime } = job;
    const operation = await runtime.orm.em.fork().findOne(BulkOperation, { id: operationId });
    if (operation?.state !== BulkState.PLANNING) return;
    const act = findAct(operation);
    try {
      const ctx = await authorContext(runtime, operation, act);
      await listRecords(ctx, act, operation, ids, filter);
      const tell = tellProgress(runtime, operation);
      for (let items = await nextItems(runtime, operation.id, BulkItemStatus.WAITING); items.length > 0;) {
        await inParallel(items, (some) => planItems(ctx, act, operation, some));
        await checkpoint('bulk.planned-some');
        await tell();
        items = await nextItems(runtime, operation.id, BulkItemStatus.WAITING);
      }
      await moveBulk(job, operation.id, BulkState.PLANNING, BulkState.PLANNED);
    } catch (error) {
      await giveUp(job, operation.id, error);
    }
  },
);

/** Once: a second try finds the records of the first. */
async function listRecords(
  ctx: Ctx,
  act: BulkAct,
  { id: operationId, given }: BulkOperation,
  ids: readonly string[] | null,
  filter: object | null,
): Promise<void> {
  const { pool } = ctx.runtime;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rowCount } = await client.query('select from bulk_item where operation_id = $1 limit 1', [
      operationId,
    ]);
    if (!rowCount) {
      let position = 0;
      let batch: Listed[] = [];
      const write = async (): Promise<void> => {
        await client.query(insertItems, [
          ...[operationId, position, batch.map(({ recordId }) => recordId), act.entity.name],
          batch.map(({ line }) => line),
          batch.map(({ payload }) => payload && JSON.stringify(payload)),
        ]);
        position += batch.length;
        batch = [];
      };
      const listed = isLineAct(act) ? linesOf(act.lines(ctx, given)) : recordsOf(ctx, act, ids, filter);
      for await (const one of listed) {
        batch.push(one);
        if (batch.length === rowsAtOnce) await write();
      }
      await write();
      const { through } = act;
      if (through)
        await client.query(leadOn(through, ctx.runtime.engine.model.meta(act.entity).tableName), [
          ...[operationId, through.entity.name],
          ...[through.nowhere, through.again],
        ]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** A record that was chosen, or a line that was read. */
interface Listed {
  readonly recordId: string | null;
  readonly line: number | null;
  readonly payload: BulkLine['payload'] | null;
}

const chosen = (id: unknown): Listed => ({ recordId: String(id), line: null, payload: null });

async function* linesOf(lines: AsyncIterable<BulkLine>): AsyncGenerator<Listed> {
  for await (const { line, payload } of lines) yield { recordId: null, line, payload };
}

async function* recordsOf(
  ctx: Ctx,
  act: RecordAct,
  ids: readonly string[] | null,
  filter: object | null,
): AsyncGenerator<Listed> {
  if (ids) return yield* [...new Set(ids)].map(chosen);
  for await (const rows of ctx.read.each(act.list as unknown as List<object>, { columns: ['id'], filter }))
    yield* rows.map(([id]) => chosen(id));
}

/** The record that a line is about, and what it looks like; or why it is about none. */
interface Seen {
  readonly recordId: string | null;
  readonly fingerprint: string | null;
  readonly fault?: UserError;
}

/** Looked at before it is tried: a record that changes in between is refused later, and not changed unseen. */
async function look(ctx: Ctx, act: BulkAct, items: readonly Item[]): Promise<ReadonlyMap<string, Seen>> {
  if (isLineAct(act)) {
    const found = new Map<string, Seen>();
    for (const item of items) found.set(item.id, await lookAtLine(ctx, act, item));
    return found;
  }
  const ids = { actedOn: 'coalesce(l.target_id, l.record_id)', chosen: 'l.record_id' };
  const { rows } = await ctx.runtime.pool.query<Seen & { id: string }>(
    `select l.id, ${ids.actedOn} as "recordId", ${fingerprintSql(ctx.runtime, act, ids)} as fingerprint from bulk_item l where l.id = any($1)`,
    [items.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, ...seen }) => [id, seen]));
}

async function lookAtLine(ctx: Ctx, act: BulkAct, item: Item): Promise<Seen> {
  try {
    const recordId = await recordOf(ctx, act, item);
    return { recordId, fingerprint: await fingerprintOf(ctx, act, item, recordId) };
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    return { recordId: item.recordId, fingerprint: null, fault };
  }
}

/** What the act would do to some lines, and what it is that it saw. */
async function planItems(
  ctx: Ctx,
  act: BulkAct,
  operation: BulkOperation,
  items: readonly Item[],
): Promise<void> {
  const seen = await look(ctx, act, items);
  const found = await rehearseEach(ctx, act.action, items, async (inner, item) => {
    const { recordId = null, fault } = seen.get(item.id) ?? {};
    if (fault) throw fault;
    await actOn(inner, act, item, recordId, operation);
  });
  const outcomes: Outcome[] = [];
  for (const [index, { id }] of items.entries()) {
    const rehearsal = found[index];
    if (!rehearsal) continue;
    const { fingerprint = null, recordId = null } = seen.get(id) ?? {};
    const told = recordId ? await toldByAct(ctx, act, recordId, rehearsal) : null;
    // of a record that was chosen, the line knows already
    outcomes.push({
      ...{ id, fingerprint, ...(isLineAct(act) && { recordId }) },
      ...(told ?? outcomeOf(act, rehearsal)),
    });
  }
  await writeItems(ctx.runtime, outcomes);
}

type Told = Pick<Outcome, 'status' | 'detail' | 'summary'>;

/** What an act that does more than can be rehearsed says by itself; null where there is no need. */
async function toldByAct(
  ctx: Ctx,
  act: BulkAct,
  recordId: string,
  rehearsal: Rehearsal,
): Promise<Told | null> {
  if (isLineAct(act) || !act.plan || rehearsal instanceof UserError) return null;
  try {
    return { status: BulkItemStatus.PLANNED, detail: await act.plan(ctx, recordId, describe) };
  } catch (fault) {
    if (fault instanceof UserError) return outcomeOf(act, fault);
    throw fault;
  }
}

function outcomeOf(act: BulkAct, rehearsal: Rehearsal): Told {
  if (rehearsal instanceof UserError) {
    const { message: detail } = rehearsal;
    return { status: BulkItemStatus.REFUSED, detail, summary: summaryOf(act, detail) };
  }
  const told = describeLine(act, rehearsal, describe);
  return told ? { status: BulkItemStatus.PLANNED, ...told } : { status: BulkItemStatus.UNCHANGED };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is told as what follows from it: references, and amounts without their currency; and what is everyone's own. */
const isTold = ({ name, before, after }: FieldChange): boolean =>
  !/(^id|Id|At|Amount|Reason)$/.test(name) && ![before, after].some((value) => value && uuid.test(value));

/** Without the day and the reason, which are everyone's own. */
const inShort = (text: string | null): string => text?.split(/ until |, because /)[0] ?? 'none';

const told = (name: string, before: string | null, after: string | null): string[] => {
  const [was, becomes] = [inShort(before), inShort(after)];
  return was === becomes ? [] : [`${name}: ${was} to ${becomes}`];
};

/** Short, and the same for all records to which the same would happen, so that they can be counted together. */
function describe({ changes, consequences }: Effects): string | null {
  if (changes.length === 0) return null;
  const fields = changes.flatMap(({ operation, type, fields: all }) =>
    operation === 'UPDATE'
      ? all.filter(isTold).flatMap(({ name, before, after }) => told(inWords(name), before, after))
      : [`${inWords(type)} ${operation === 'INSERT' ? 'added' : 'removed'}`],
  );
  const followed = consequences.flatMap(({ name, before, after }) => told(name, before, after));
  return [...fields, ...followed].join('; ').slice(0, 500) || 'Changed';
}

/** A fault of the request ends the operation; anything else is tried again. */
export async function giveUp(job: JobContext, operationId: string, error: unknown): Promise<void> {
  if (!(error instanceof UserError) && !job.lastAttempt) throw error;
  const message = error instanceof UserError ? error.message : 'Something went wrong on our side.';
  await moveBulk(job, operationId, null, BulkState.FAILED, message);
  if (!(error instanceof UserError)) throw error;
}
