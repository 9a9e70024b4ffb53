import { BulkItemStatus } from '../bulk/bulk-item.entity.ts';
import { BulkOperation, BulkState } from '../bulk/bulk-operation.entity.ts';
import { cancelOperation } from '../bulk/cancel-bulk.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { everyMinute } from '../kit/periodic.ts';
import { ImportFile } from './import-file.entity.ts';
import { importActions } from './plan-import.ts';

const day = 24 * 60 * 60 * 1000;
const daysOfFile = 7;
const daysOfLines = 14;
const atOnce = 100;

/** Files go after a week, and what their lines said two weeks after the end; a dry run that nobody starts ends then. */
export const forgetImports = everyMinute(
  defineJob('forget-imports', async (job) => {
    await removeFiles(job);
    await cancelStale(job);
    await dropLines(job);
  }),
);

const ago = ({ runtime }: JobContext, days: number): Date =>
  new Date(runtime.clock.now().getTime() - days * day);

async function removeFiles(job: JobContext): Promise<void> {
  const em = job.runtime.orm.em.fork();
  const due = { createdAt: { $lte: ago(job, daysOfFile) } };
  const files = await em.find(ImportFile, due, { fields: ['id'], limit: atOnce });
  if (files.length === 0) return;
  await job.deed({ action: 'removeImportFiles', onlyIfChanged: true }, async (ctx) => {
    await ctx.em.nativeDelete(ImportFile, { id: files.map(({ id }) => id) });
  });
}

async function cancelStale(job: JobContext): Promise<void> {
  const stale = await job.runtime.orm.em.fork().find(
    BulkOperation,
    {
      ...{ action: { $in: [...importActions] }, state: BulkState.PLANNED },
      createdAt: { $lte: ago(job, daysOfLines) },
    },
    { fields: ['id'], limit: atOnce },
  );
  for (const { id } of stale) {
    await job.deed({ action: 'cancelBulk', onlyIfChanged: true }, async (ctx) => {
      const operation = await ctx.read.lock(BulkOperation, id);
      // somebody may have started it since it was found
      if (operation.state === BulkState.PLANNED) await cancelOperation(ctx, operation);
    });
  }
}

/** What became of each line stays, in words without its values. */
async function dropLines({ runtime, ...job }: JobContext): Promise<void> {
  await runtime.pool.query(
    `update bulk_item i set payload = null, detail = null from bulk_operation o
     where o.id = i.operation_id and i.payload is not null and o.finished_at <= $1
       and i.status <> '${BulkItemStatus.WAITING}'`,
    [ago({ runtime, ...job }, daysOfLines)],
  );
}
