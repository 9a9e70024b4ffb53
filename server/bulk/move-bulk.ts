import type { JobContext } from '../kit/job.ts';
import { BulkOperation, BulkState } from './bulk-operation.entity.ts';

/** Moves an operation on, unless somebody has canceled it in the meantime. */
export const moveBulk = (
  job: JobContext,
  operationId: string,
  from: BulkState | null,
  to: BulkState,
  error: string | null = null,
): Promise<void> =>
  job.deed({ action: 'moveBulkOperation', onlyIfChanged: true }, async (ctx) => {
    const operation = await ctx.read.lock(BulkOperation, operationId);
    if (operation.state === BulkState.CANCELED || (from && operation.state !== from)) return;
    operation.state = to;
    operation.error = error;
    if (to === BulkState.DONE || to === BulkState.FAILED) operation.finishedAt = ctx.clock.now();
  });
