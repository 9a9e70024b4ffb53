import { setTimeout as pause } from 'node:timers/promises';
import type { Runtime } from '../kit/runtime.ts';

const patienceMs = 5_000;
const lookEveryMs = 50;

/** Waits until a run has ended, but not for long: then it is shown as it is, and goes on by itself. */
export async function runSettled(runtime: Runtime, id: string): Promise<void> {
  const until = performance.now() + patienceMs;
  do {
    await pause(lookEveryMs);
    const { rowCount } = await runtime.pool.query(
      `select from reconciliation_run where id = $1 and state = 'RUNNING'`,
      [id],
    );
    if (rowCount === 0) return;
  } while (performance.now() < until);
}
