import type { Ctx } from '../kit/context.ts';
import { forbidden, UserError } from '../kit/errors.ts';
import { findAct } from './bulk-act.ts';
import { BulkOperation, BulkState } from './bulk-operation.entity.ts';

/** Stops an operation: the record whose turn it is is finished, the others are left alone. Repeating it changes nothing. */
export async function cancelBulk(ctx: Ctx, { id }: { id: string }): Promise<BulkOperation> {
  const operation = await ctx.read.lock(BulkOperation, id);
  const { permission } = findAct(operation);
  if (!ctx.caller.permissions.has(permission)) throw forbidden(permission);
  if (operation.state === BulkState.CANCELED) return operation;
  if (operation.state === BulkState.DONE || operation.state === BulkState.FAILED)
    throw new UserError('FINISHED', 'It is finished; there is nothing left to cancel.');
  await cancelOperation(ctx, operation);
  return operation;
}

/** The caller holds its lock, and knows that it is not finished. */
export async function cancelOperation(ctx: Ctx, operation: BulkOperation): Promise<void> {
  operation.state = BulkState.CANCELED;
  operation.finishedAt = ctx.clock.now();
  await ctx.em.execute(
    `update bulk_item set status = 'CANCELED' where operation_id = ? and status in ('WAITING', 'PLANNED')`,
    [operation.id],
  );
}
