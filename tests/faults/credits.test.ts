import { afterAll, beforeAll, expect, test } from 'vitest';
import { CreditSource } from '../../server/credits/credit-kinds.ts';
import { grantCredits } from '../../server/credits/grant-credits.ts';
import { proveCredits } from '../../server/credits/prove-credits.query.ts';
import { arrangeProgram, type Program } from '../apps/app.factory.ts';
import { aCustomer } from '../customers/customer.factory.ts';
import { startProduct, type Product } from '../kit/product.ts';
import { freePort, inParallel } from './fault-world.ts';
import { keepRunning, type Fleet } from './keep-running.ts';

const spends = 80;
const each = 3;
const deathsOfEach = 1;

let product: Product;
let program: Program;
let fleet: Fleet;
let urls: string[];

beforeAll(async () => {
  product = await startProduct();
  program = await arrangeProgram(product);
  const ports = [await freePort(), await freePort()];
  urls = ports.map((port) => `http://127.0.0.1:${port}/graphql`);
  const environment = { BURSAR_MODE: 'test', DATABASE_URL: product.database.url, LOG_LEVEL: 'silent' };
  fleet = keepRunning(
    ports.map((port) => ({
      runs: 'api' as const,
      environment: { ...environment, PORT: String(port) },
      // spent, and not told: and whatever else is under way in the process dies with it
      faults: Array.from({ length: deathsOfEach }, () => 'credits.used'),
    })),
  );
});
afterAll(async () => {
  await fleet?.stop();
  await product?.close();
});

/** Asks with the same key until somebody answers, as a program does that knows of no answer. */
async function spend(externalId: string, idempotencyKey: string): Promise<void> {
  const query = `mutation ($input: SpendCreditsInput!) { spendCredits(input: $input) { id } }`;
  const variables = { input: { externalId, amount: each, idempotencyKey } };
  for (;;) {
    try {
      const response = await fetch(urls[Math.floor(Math.random() * urls.length)] ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${program.token}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(10_000),
      });
      const { data } = (await response.json()) as { data?: { spendCredits: { id: string } } | null };
      if (data) return;
    } catch {
      // it died over it
    }
    await new Promise((later) => setTimeout(later, 100));
  }
}

test('spends whose process is killed after each step are done once, and ledger, lots and balance agree', async () => {
  const { id, externalId } = await aCustomer(program);
  await product.arrange((ctx) =>
    grantCredits(ctx, { organizationId: id, amount: 1_000, source: CreditSource.GRANT }),
  );
  const keys = Array.from({ length: spends }, (_, index) => `job ${index}`);
  await inParallel(keys, 8, (key) => spend(externalId, key));

  expect(fleet.deaths).toEqual(new Map([['credits.used', 2 * deathsOfEach]]));
  const { pool } = product.runtime;
  const { rows } = await pool.query(
    `select (select count(*)::int from credit_entry where kind = 'SPEND') as spends,
       (select sum(amount)::int from credit_entry) as ledger, (select sum(remaining)::int from credit_lot) as lots,
       (select balance::int from credit_balance) as balance`,
  );
  const left = 1_000 - spends * each;
  expect(rows).toEqual([{ spends, ledger: left, lots: left, balance: left }]);
  expect((await proveCredits(pool)).found).toEqual([]);
});
