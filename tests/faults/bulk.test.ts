import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { keepRunning, type Fleet } from './keep-running.ts';

const organizations = 20_000;
/** So many have somebody who is written to when they are suspended. */
const owned = 1_000;
const faults = ['bulk.planned-some', 'bulk.item-done'];

let product: Product;
let fleet: Fleet | undefined;
let admin: Actor;
let tagId: string;

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
  await client.query(
    `with owner as (
       insert into user_account (id, email, name, email_verified_at, created_at)
       select uuidv7(), 'owner-' || n || '@company.example', 'Owner ' || n, timestamptz '2026-01-01', timestamptz '2026-01-01'
       from generate_series(1, $1::int) n returning id, email)
     insert into membership (id, organization_id, user_id, role, status, is_primary, created_at)
     select uuidv7(), o.id, w.id, 'OWNER', 'ACTIVE', true, o.created_at
     from owner w join organization o on w.email = 'owner-' || substr(o.slug, 9) || '@company.example'`,
    [owned],
  );
  await client.query('commit');
  await client.end();
  admin = await product.actingAs(
    await product.arrange((ctx) =>
      createUser(ctx, { name: 'Mira', email: 'mira@bursar.example', role: StaffRole.SUPER_ADMIN }),
    ),
  );
  const { tag } = await admin.get<{ tag: { id: string } }>(
    'mutation { tag: createTag(input: { name: "Of this year" }) { id } }',
  );
  tagId = tag.id;
});
afterEach(() => fleet?.stop());
afterAll(() => product?.close());

test('a bulk act over 20,000 organizations, killed twice, is done once to each and reports on each', async () => {
  const deaths = await carryOut(
    'planTagOrganizations(tagId: $tagId, input: { filter: {}, reason: "They came this year" })',
    { count: organizations, untouched: 'select id from organization_tag' },
  );
  expect(deaths).toEqual(faults);
  expect(
    await rows('select count(*)::int, count(distinct organization_id)::int as tagged from organization_tag'),
  ).toEqual([{ count: organizations, tagged: organizations }]);
  expect(await changes('tagOrganization', 'organization_tag')).toEqual({
    changes: organizations,
    records: organizations,
  });
});

test('suspending 1,000 of them, killed twice, closes each once and writes to each owner once', async () => {
  const people = await rows('select organization_id as id from membership');
  const ids = people.map((row) => `"${String((row as { id: string }).id)}"`).join(' ');
  const deaths = await carryOut(
    `planSuspendOrganizations(input: { ids: [${ids}], reason: "The trial of the product ended" })`,
    { count: owned, untouched: `select id from organization where state <> 'ACTIVE'` },
  );
  expect(deaths).toEqual(faults);
  expect(await rows('select state, count(*)::int from organization group by state order by state')).toEqual([
    { state: 'ACTIVE', count: organizations - owned },
    { state: 'SUSPENDED', count: owned },
  ]);
  expect(await changes('suspendOrganization', 'organization')).toEqual({ changes: owned, records: owned });
  const letters = `select count(*)::int, count(distinct user_id)::int as people from mail where template = 'organization.suspended'`;
  await expect.poll(() => rows(letters), { timeout: 120_000 }).toEqual([{ count: owned, people: owned }]);
  await expect
    .poll(() => rows('select from graphile_worker.jobs where locked_at is not null or run_at <= now()'), {
      timeout: 120_000,
    })
    .toEqual([]);
  expect(await rows(letters)).toEqual([{ count: owned, people: owned }]);
});

/** Plans and does it with a worker that dies once in each; answers of what it died. */
async function carryOut(
  plan: string,
  { count, untouched }: { count: number; untouched: string },
): Promise<string[]> {
  const environment = { BURSAR_MODE: 'test', DATABASE_URL: product.database.url, LOG_LEVEL: 'silent' };
  const workers = keepRunning([{ runs: 'worker', environment, faults: [...faults] }]);
  fleet = workers;
  const named = plan.includes('$tagId') ? '($tagId: ID!)' : '';
  const { operation } = await admin.get<{ operation: { id: string } }>(
    `mutation ${named} { operation: ${plan} { id } }`,
    { tagId },
  );
  await reaches(operation.id, 'PLANNED');
  const items = `select status, count(*)::int, count(distinct entry_id)::int as entries from bulk_item where operation_id = $1 group by status`;
  expect(await rows(items, operation.id)).toEqual([{ status: 'PLANNED', count, entries: 0 }]);
  expect(await rows(untouched)).toEqual([]);

  await admin.get('mutation ($id: ID!) { startBulk(id: $id) { id } }', { id: operation.id });
  await reaches(operation.id, 'DONE');
  expect(await rows(items, operation.id)).toEqual([{ status: 'DONE', count, entries: count }]);
  return [...workers.deaths.keys()];
}

/** How many changes deeds of that name made to rows of a table, and to how many rows. */
async function changes(action: string, table: string): Promise<unknown> {
  const [found] = await rows(
    `select count(*)::int as changes, count(distinct c.record_id)::int as records from audit.change c
       join audit.entry e on e.id = c.entry_id where e.action = $1 and c.table_name = $2`,
    ...[action, table],
  );
  return found;
}

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
