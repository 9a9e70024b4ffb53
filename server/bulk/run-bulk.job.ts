import { checkpoint } from '../kit/checkpoint.ts';
import { target, type Ctx } from '../kit/context.ts';
import { perform } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import { defineJob } from '../kit/job.ts';
import { authorContext } from './author-context.ts';
import { findAct, isLineAct, type BulkAct } from './bulk-act.ts';
import { BulkItemStatus } from './bulk-item.entity.ts';
import { actOn, fingerprintOf, recordOf, summaryOf } from './bulk-lines.ts';
import { nextItems, writeItems, type Item } from './bulk-items.ts';
import { BulkOperation, BulkState } from './bulk-operation.entity.ts';
import { inParallel } from './in-parallel.ts';
import { moveBulk } from './move-bulk.ts';
import { giveUp } from './plan-bulk-items.job.ts';
import { tellProgress } from './tell-progress.ts';

// waits for whoever is canceling it; the line is taken with it, so that it is done once whatever becomes of this process
const takeItem = `
  update bulk_item i set status = 'DONE', entry_id = audit.current_deed() from bulk_operation o
  where i.id = ? and i.status = 'PLANNED' and o.id = i.operation_id and o.state = 'RUNNING' returning 1`;

const keepMade = 'update bulk_item set record_id = ? where id = ?';

/** Does the act to each record that the dry run planned, each in a deed of its own; what is done stays done after a crash. */
export const runBulk = defineJob('run-bulk', async (job, { operationId }: { operationId: string }) => {
  const { runtime } = job;
  const operation = await runtime.orm.em.fork().findOne(BulkOperation, { id: operationId });
  if (operation?.state !== BulkState.RUNNING) return;
  const act = findAct(operation);
  try {
    const ctx = await authorContext(runtime, operation, act);
    const tell = tellProgress(runtime, operation);
    let goesOn = true;
    const doItems = async (some: readonly Item[]): Promise<void> => {
      for (const item of some) {
        if (!goesOn) return;
        if (!(await doItem(ctx, act, operation, item))) goesOn = false;
        await checkpoint('bulk.item-done');
        await tell();
      }
    };
    for (let items = await nextItems(runtime, operation.id, BulkItemStatus.PLANNED); items.length > 0;) {
      // the lines of a file are done in their order: a later one may mean what an earlier one has made
      await (isLineAct(act) ? doItems(items) : inParallel(items, doItems));
      if (!goesOn) return;
      items = await nextItems(runtime, operation.id, BulkItemStatus.PLANNED);
    }
    await moveBulk(job, operation.id, BulkState.RUNNING, BulkState.DONE);
  } catch (error) {
    await giveUp(job, operation.id, error);
  }
});

/** Whether to go on: not once the operation was canceled. */
async function doItem(ctx: Ctx, act: BulkAct, operation: BulkOperation, item: Item): Promise<boolean> {
  try {
    const isTaken = await perform(
      ctx,
      { action: act.action, reason: operation.reason, onlyIfChanged: true },
      async (inner) => {
        const taken = await inner.em.execute<unknown[]>(takeItem, [item.id]);
        // somebody else has done it, or the operation is over
        if (taken.length === 0) return false;
        const recordId = await refuseChanged(inner, act, item);
        const done = await actOn(inner, act, item, recordId, operation);
        if (!recordId) await inner.em.execute(keepMade, [done, item.id]);
        target(inner, operation);
        return true;
      },
    );
    return isTaken || (await isRunning(ctx, operation));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const status = error.code === 'MOVED_ON' ? BulkItemStatus.MOVED_ON : BulkItemStatus.FAILED;
    const { message } = error;
    await writeItems(ctx.runtime, [
      { id: item.id, status, detail: message, summary: summaryOf(act, message) },
    ]);
    return true;
  }
}

/** The record, locked, as the dry run saw it; null where there still is none. */
async function refuseChanged(inner: Ctx, act: BulkAct, item: Item): Promise<string | null> {
  const recordId = await recordOf(inner, act, item);
  if (recordId) await inner.read.lock(act.through?.entity ?? act.entity, recordId);
  if ((await fingerprintOf(inner, act, item, recordId)) !== item.fingerprint)
    throw new UserError('MOVED_ON', 'It has changed since the dry run, and was left alone.');
  return recordId;
}

async function isRunning({ runtime }: Ctx, { id }: BulkOperation): Promise<boolean> {
  const { rowCount } = await runtime.pool.query(
    `select from bulk_operation where id = $1 and state = 'RUNNING'`,
    [id],
  );
  return rowCount === 1;
}
