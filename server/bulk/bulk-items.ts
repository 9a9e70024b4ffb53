import type { Runtime } from '../kit/runtime.ts';
import type { BulkItemStatus } from './bulk-item.entity.ts';

/** A line of an operation that waits for something. */
export interface Item {
  readonly id: string;
  readonly recordId: string;
  /** The record that the act is done to. */
  readonly actedOn: string;
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
    `select id, record_id as "recordId", coalesce(target_id, record_id) as "actedOn", fingerprint from bulk_item where operation_id = $1 and status = $2 order by position limit ${itemsAtOnce}`,
    [operationId, status],
  );
  return rows;
}

/** What became of a line; what is left out stays. */
export interface Outcome {
  readonly id: string;
  readonly status: BulkItemStatus;
  readonly detail?: string | null;
  readonly fingerprint?: string | null;
}

/** Notes what became of lines, outside of any deed: lines are their own record. */
export async function writeItems(runtime: Runtime, outcomes: readonly Outcome[]): Promise<void> {
  await runtime.pool.query(
    `update bulk_item i set status = o.status, detail = coalesce(o.detail, i.detail), fingerprint = coalesce(o.fingerprint, i.fingerprint)
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) o(id, status, detail, fingerprint)
     where i.id = o.id and i.status in ('WAITING', 'PLANNED')`,
    [
      outcomes.map(({ id }) => id),
      outcomes.map(({ status }) => status),
      outcomes.map(({ detail }) => detail ?? null),
      outcomes.map(({ fingerprint }) => fingerprint ?? null),
    ],
  );
}
