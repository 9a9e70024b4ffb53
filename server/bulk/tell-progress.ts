import type { Runtime } from '../kit/runtime.ts';
import type { BulkOperation } from './bulk-operation.entity.ts';

const leastMs = 500;

/** Tells the browsers that an operation has come further, twice a second at most. */
export function tellProgress(runtime: Runtime, { id }: BulkOperation): () => Promise<void> {
  let last = 0;
  return async () => {
    if (performance.now() - last < leastMs) return;
    last = performance.now();
    await runtime.pool.query(`select pg_notify('changed', $1)`, [
      JSON.stringify({ table: 'bulk_operation', id }),
    ]);
  };
}
