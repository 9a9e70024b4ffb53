import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRuntime } from '../../server/kit/create-runtime.ts';
import { per, perMinute } from '../../server/kit/rate-limit.ts';
import { modules } from '../../server/modules.ts';
import type { Runtime } from '../../server/kit/runtime.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let other: Runtime;
beforeAll(async () => {
  product = await startProduct();
  // a second process over the same database, in all but the process
  other = await createRuntime(product.runtime.config, modules);
});
afterAll(async () => {
  await other.close();
  await product.close();
});

/** How many of so many attempts at once were let through. */
async function letThrough(attempts: number, spend: (index: number) => Promise<void>): Promise<number> {
  const outcomes = await Promise.allSettled(Array.from({ length: attempts }, (_, index) => spend(index)));
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

describe('a limit', () => {
  test('holds across processes, with all attempts at once', async () => {
    const processes = [product.runtime, other];
    const count = await letThrough(60, (index) => {
      const limiter = processes[index % 2]?.limiter;
      return limiter
        ? limiter.spend('refund', 'mira', perMinute(7))
        : Promise.reject(new Error('no process'));
    });
    expect(count).toBe(7);
  });

  test('that is taken ahead holds across processes, too', async () => {
    const processes = [product.runtime, other];
    const limit = perMinute(1_000);
    const count = await letThrough(1_600, (index) => {
      const limiter = processes[index % 2]?.limiter;
      return limiter ? limiter.spendAhead('api-key', 'one', limit) : Promise.reject(new Error('no process'));
    });
    expect(count).toBe(1_000);
    // one process alone may use all of it, and asks the database a hundred times at most
    const alone = await letThrough(1_200, () => other.limiter.spendAhead('api-key', 'two', limit));
    expect(alone).toBe(1_000);
    const { rows } = await product.runtime.pool.query<{ points: number }>(
      "select points from rate_limit where key like 'api-key:%:two'",
    );
    expect(rows).toEqual([{ points: 1_010 }]);
  });

  test('that is taken ahead begins anew when time is', async () => {
    const spend = (attempts: number): Promise<number> =>
      letThrough(attempts, () => other.limiter.spendAhead('api-key', 'three', per(200, 1)));
    await expect.poll(() => spend(300), { timeout: 20_000, interval: 0 }).toBeLessThan(300);
    await expect.poll(() => spend(1), { timeout: 5_000, interval: 200 }).toBe(1);
  });

  test('is one for each name and each person', async () => {
    const { limiter } = product.runtime;
    expect(await letThrough(3, () => limiter.spend('cancel', 'jonas', perMinute(2)))).toBe(2);
    expect(await letThrough(3, () => limiter.spend('cancel', 'mira', perMinute(2)))).toBe(2);
    expect(await letThrough(3, () => limiter.spend('suspend', 'jonas', perMinute(2)))).toBe(2);
  });

  test('says when to come back, and is over when time is', async () => {
    const { limiter } = product.runtime;
    await limiter.spend('sync', 'mira', per(1, 1));
    await expect(limiter.spend('sync', 'mira', per(1, 1))).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      message: /again in 1 s/,
    });
    await expect
      .poll(() => letThrough(1, () => limiter.spend('sync', 'mira', per(1, 1))), {
        timeout: 5_000,
        interval: 200,
      })
      .toBe(1);
  });
});
