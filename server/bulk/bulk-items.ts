import type { Runtime } from '../kit/runtime.ts';
import type { BulkPayload } from './bulk-act.ts';
import type { BulkItemStatus } from './bulk-item.entity.ts';

/** A line of an operation that waits for something. */
export interface Item {
  readonly id: string;
  /** The record that was chosen; null for a line of a file. */
  readonly recordId: string | null;
  /** The other record that the act is done to, where there is one. */
  readonly targetId: string | null;
  readonly payload: BulkPayload | null;
  readonly fingerprint: string | null;
}

const itemsAtOnce = 100;

/** The next lines of that status, in their order. */
export async function nextItems(
  runtime: Runtime,
  operationId: string,
  status: BulkItemStatus,
): Promise<Item[]> {
  const { rows } = await runtime.pool.query<Item>(
    `select id, record_id as "recordId", target_id as "targetId", payload, fingerprint from bulk_item where operation_id = $1 and status = $2 order by position limit ${itemsAtOnce}`,
    [operationId, status],
  );
  return rows;
}

/** What became of a line; what is left out stays. */
export interface Outcome {
  readonly id: string;
  readonly status: BulkItemStatus;
  readonly detail?: string | null;
  readonly summary?: string | null;
  readonly fingerprint?: string | null;
  readonly recordId?: string | null;
}

/** Notes what became of lines, outside of any deed: lines are their own record. */
export async function writeItems(runtime: Runtime, outcomes: readonly Outcome[]): Promise<void> {
  const column = (name: keyof Outcome): (string | null)[] => outcomes.map((outcome) => outcome[name] ?? null);
  await runtime.pool.query(
    `update bulk_item i set status = o.status, detail = coalesce(o.detail, i.detail), summary = coalesce(o.summary, i.summary),
       fingerprint = coalesce(o.fingerprint, i.fingerprint), record_id = coalesce(o.record_id, i.record_id)
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::uuid[]) o(id, status, detail, summary, fingerprint, record_id)
     where i.id = o.id and i.status in ('WAITING', 'PLANNED')`,
    [
      ...[column('id'), column('status'), column('detail'), column('summary')],
      ...[column('fingerprint'), column('recordId')],
    ],
  );
}
