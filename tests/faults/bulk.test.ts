import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { keepRunning, type Fleet } from './keep-running.ts';

const organizations = 20_000;
const faults = ['bulk.planned-some', 'bulk.item-done'];

let product: Product;
let fleet: Fleet;
let admin: Actor;

beforeAll(async () => {
  product = await startProduct();
  const client = new Client({ connectionString: product.database.ownerUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`select audit.begin_deed('seed', 'seed')`);
  await client.query(
    `insert into organization (id, name, slug, state, created_at)
     select uuidv7(), 'Company ' || n, 'company-' || n, 'ACTIVE', timestamptz '2026-01-01' + n * interval '1 minute' from generate_series(1, $1::int) n`,
    [organizations],
  );
  await client.query('commit');
  await client.end();
  admin = await product.actingAs(
    await product.arrange((ctx) =>
      createUser(ctx, { name: 'Mira', email: 'mira@bursar.example', role: StaffRole.SUPER_ADMIN }),
    ),
  );
  const environment = { BURSAR_MODE: 'test', DATABASE_URL: product.database.url, LOG_LEVEL: 'silent' };
  fleet = keepRunning([{ runs: 'worker', environment, faults: [...faults] }]);
});
afterAll(async () => {
  await fleet?.stop();
  await product?.close();
});

test('a bulk act over 20,000 organizations, killed twice, is done once to each and reports on each', async () => {
  const { operation } = await admin.get<{ operation: { id: string } }>(
    'mutation { operation: planSuspendOrganizations(input: { filter: {}, reason: "The trial of the product ended" }) { id } }',
  );
  await reaches(operation.id, 'PLANNED');
  expect(await rows('select count(*)::int from bulk_item where status = $1', 'PLANNED')).toEqual([
    { count: organizations },
  ]);
  expect(await rows('select distinct state from organization')).toEqual([{ state: 'ACTIVE' }]);

  await admin.get('mutation ($id: ID!) { startBulk(id: $id) { id } }', { id: operation.id });
  await reaches(operation.id, 'DONE');
  expect([...fleet.deaths.keys()]).toEqual(faults);
  expect(await rows('select distinct state from organization')).toEqual([{ state: 'SUSPENDED' }]);
  expect(
    await rows(
      'select status, count(*)::int, count(distinct entry_id)::int as entries from bulk_item group by status',
    ),
  ).toEqual([{ status: 'DONE', count: organizations, entries: organizations }]);
  // one change of each, and no more than that
  expect(
    await rows(
      `select count(*)::int as changes, count(distinct c.record_id)::int as records from audit.change c
       join audit.entry e on e.id = c.entry_id where e.action = 'suspendOrganization' and c.table_name = 'organization'`,
    ),
  ).toEqual([{ changes: organizations, records: organizations }]);
});

const rows = async (text: string, ...values: unknown[]): Promise<unknown[]> =>
  (await product.runtime.pool.query(text, values)).rows;

async function reaches(id: string, state: string): Promise<void> {
  for (;;) {
    const { operation } = await admin.get<{ operation: { state: string; error: string | null } }>(
      'query ($id: ID!) { operation: bulkOperation(id: $id) { state error } }',
      { id },
    );
    if (operation.state === state) return;
    if (operation.state === 'FAILED') throw new Error(operation.error ?? 'It failed.');
    await pause(500);
  }
}
