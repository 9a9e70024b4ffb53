import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUp } from '../../server/organizations/sign-up.ts';
import { csvOf, importer, type Importer } from '../imports/importing.ts';
import { serve, type Served } from '../kit/served.ts';
import { keepRunning, type Fleet } from './keep-running.ts';

const known = 100;
const added = 100;
// of three batches one might pass by chance, and the next
const faults = ['bulk.planned-some!', 'bulk.item-done', 'bulk.item-done'];

let served: Served;
let fleet: Fleet;
let mira: Importer;

beforeAll(async () => {
  served = await serve();
  mira = await importer(served);
  await served.product.arrange(async (ctx) => {
    for (let index = 0; index < known; index += 1)
      await signUp(ctx, {
        ...{ email: `owner${index}@known.example`, name: `Owner ${index}` },
        organization: { name: `Known ${index}`, slug: `known-${index}` },
      });
  });
  const environment = {
    ...{ BURSAR_MODE: 'test', DATABASE_URL: served.product.database.url, LOG_LEVEL: 'silent' },
  };
  fleet = keepRunning([{ runs: 'worker', environment, faults: [...faults] }]);
});
afterAll(async () => {
  await fleet?.stop();
  await served?.close();
});

test('an import whose worker is killed while it plans and twice while it runs does each line once', async () => {
  const file = csvOf(
    ['Short name', 'Organization', 'Owner e-mail', 'Owner'],
    ...Array.from({ length: known }, (_, index) => [`known-${index}`, `Renamed ${index}`, '', '']),
    ...Array.from({ length: added }, (_, index) => [
      `new-${index}`,
      `New ${index}`,
      `n${index}@new.example`,
      `N ${index}`,
    ]),
    ['known-0', 'Twice', '', ''],
  );
  const fileId = await mira.upload('organizations', file);
  const columns = (await mira.columns(fileId)).map(({ position, field }) => ({
    position,
    field: field ?? '',
  }));
  const { planImport } = await mira.actor.get<{ planImport: { id: string } }>(
    'mutation ($input: PlanImportInput!) { planImport(input: $input) { id } }',
    { input: { fileId, columns, reason: 'They moved to us' } },
  );
  await reaches(planImport.id, 'PLANNED');
  expect(await rows('select count(*)::int from organization')).toEqual([{ count: known }]);
  await mira.actor.get('mutation ($id: ID!) { startBulk(id: $id) { id } }', planImport);
  await reaches(planImport.id, 'DONE');

  expect([...fleet.deaths]).toEqual([
    ['bulk.planned-some!', 1],
    ['bulk.item-done', 2],
  ]);
  expect(
    await rows(
      'select status, count(*)::int, count(distinct entry_id)::int as entries from bulk_item group by 1 order by 1',
    ),
  ).toEqual([
    { status: 'DONE', count: known + added, entries: known + added },
    { status: 'REFUSED', count: 1, entries: 0 },
  ]);
  expect(
    await rows(`select count(*)::int from organization where name like 'Renamed %' or name like 'New %'`),
  ).toEqual([{ count: known + added }]);
  // every new one has its one owner, and every line the one record that it made
  expect(
    await rows(`select count(*)::int as lines, count(distinct i.record_id)::int as records, count(m.id)::int as owners
      from bulk_item i join membership m on m.organization_id = i.record_id and m.role = 'OWNER' where i.status = 'DONE'`),
  ).toEqual([{ lines: known + added, records: known + added, owners: known + added }]);
});

const rows = async (text: string): Promise<unknown[]> => (await served.product.runtime.pool.query(text)).rows;

async function reaches(id: string, state: string): Promise<void> {
  for (;;) {
    const operation = await mira.read(id);
    if (operation.state === state) return;
    if (operation.state === 'FAILED') throw new Error(operation.error ?? 'It failed.');
    await pause(200);
  }
}
