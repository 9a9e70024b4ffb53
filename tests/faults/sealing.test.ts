import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAudit } from '../../server/audit/seal-audit.ts';
import { verifyChain } from '../../server/audit/verify-chain.ts';
import { startProduct, type Product } from '../kit/product.ts';
import { keepRunning, type Fleet } from './keep-running.ts';

const steps = ['seal.read', 'seal.appended', 'seal.committed', 'seal.kept'];
/** How often each process dies at each step; more for a long soak. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 1);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'checkpoints-'));
let product: Product;
let fleet: Fleet;

beforeAll(async () => {
  product = await startProduct({ AUDIT_CHECKPOINT_DIR: folder });
  // what every new database begins with has waited since the first test of this run
  await sealAudit(product.runtime);
  const environment = {
    BURSAR_MODE: 'test',
    DATABASE_URL: product.database.url,
    AUDIT_CHECKPOINT_DIR: folder,
    LOG_LEVEL: 'silent',
  };
  fleet = keepRunning(
    [0, 1].map((worker) => ({
      runs: 'worker',
      environment,
      faults: Array.from(
        { length: rounds * steps.length },
        (_, index) => steps[(index + worker * 2) % steps.length] ?? '',
      ),
    })),
  );
});
afterAll(async () => {
  await fleet?.stop();
  await product?.close();
  fs.rmSync(folder, { recursive: true });
});

test('workers that die at every step of sealing leave a chain that holds, and that the next one continues', async () => {
  const deadline = Date.now() + 120_000;
  const died = (): number => [...fleet.deaths.values()].reduce((sum, deaths) => sum + deaths, 0);
  let deeds = 0;
  while (died() < 2 * rounds * steps.length && Date.now() < deadline) {
    await Promise.all([1, 2, 3].map(() => product.arrange(() => Promise.resolve())));
    deeds += 3;
    await pause(30);
    // it holds at any time, and not only when everyone has come to rest
    if (deeds % 300 === 0) expect((await verifyChain(product.runtime)).finding).toBeNull();
  }
  expect([...fleet.deaths.keys()].sort()).toEqual([...steps].sort());

  const waiting = async (): Promise<unknown> =>
    (await product.runtime.pool.query('select count(*)::int as waiting from audit.unsealed')).rows[0];
  await expect.poll(waiting, { timeout: 30_000, interval: 250 }).toEqual({ waiting: 0 });
  const { checked, checkpoints, finding } = await verifyChain(product.runtime);
  expect(finding).toBeNull();
  expect(checked).toBeGreaterThanOrEqual(deeds);
  expect(checkpoints).toBeGreaterThanOrEqual(rounds);
});
