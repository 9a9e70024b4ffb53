import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defineJob, enqueue } from '../../server/kit/job.ts';
import { startWorker, type Worker } from '../../server/kit/worker.ts';
import { startProduct, type Product } from './product.ts';

/** Longer than a lock stays unquestioned, and than two looks at it take. */
const longerThanTheVigil = 11_000;
const begun: number[] = [];
const long = defineJob('long', async ({ attempt }) => {
  begun.push(attempt);
  await pause(longerThanTheVigil);
});
let product: Product;
let workers: Worker[];

beforeAll(async () => {
  product = await startProduct();
  workers = await Promise.all([startWorker(product.runtime, [long]), startWorker(product.runtime, [long])]);
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await product.close();
});

test('a job that runs long in a living worker is left to it', async () => {
  await product.arrange((ctx) => enqueue(ctx, long, {}));
  await expect.poll(() => begun, { timeout: 5_000 }).toEqual([1]);
  const left = async (): Promise<number | null> =>
    (await product.runtime.pool.query('select 1 from graphile_worker.jobs')).rowCount;
  await expect.poll(left, { timeout: 2 * longerThanTheVigil, interval: 250 }).toBe(0);
  expect(begun).toEqual([1]);
}, 40_000);
