import type { Ctx } from '../kit/context.ts';
import { forbidden, UserError } from '../kit/errors.ts';
import { enqueue } from '../kit/job.ts';
import { findAct } from './bulk-act.ts';
import { BulkOperation, BulkState } from './bulk-operation.entity.ts';
import { runBulk } from './run-bulk.job.ts';

/** Starts what the dry run has shown. Repeating it changes nothing. */
export async function startBulk(ctx: Ctx, { id }: { id: string }): Promise<BulkOperation> {
  const operation = await ctx.read.lock(BulkOperation, id);
  const { permission } = findAct(operation);
  if (!ctx.caller.permissions.has(permission)) throw forbidden(permission);
  // it is done in the name of its author, who has seen the dry run
  if (operation.author.id !== ctx.caller.userId)
    throw new UserError('NOT_YOURS', 'Only whoever asked for the dry run can start it.');
  if (operation.state === BulkState.RUNNING || operation.state === BulkState.DONE) return operation;
  if (operation.state !== BulkState.PLANNED)
    throw new UserError('NOT_PLANNED', 'The dry run is not complete, or the operation was canceled.');
  operation.state = BulkState.RUNNING;
  operation.startedAt = ctx.clock.now();
  await enqueue(ctx, runBulk, { operationId: id }, { queue: `bulk:${id}`, key: `bulk:${id}` });
  return operation;
}
