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

/** Notes what became of a line, outside of any deed: lines are their own record. */
export async function writeItem(
  runtime: Runtime,
  id: string,
  {
    status,
    detail,
    fingerprint,
  }: { status: BulkItemStatus; detail?: string | null; fingerprint?: string | null },
): Promise<void> {
  await runtime.pool.query(
    `update bulk_item set status = $2, detail = coalesce($3, detail), fingerprint = coalesce($4, fingerprint)
     where id = $1 and status in ('WAITING', 'PLANNED')`,
    [id, status, detail ?? null, fingerprint ?? null],
  );
}
