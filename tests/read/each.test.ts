import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadCaller } from '../../server/kit/read/environment.ts';
import type { EachRequest } from '../../server/kit/read/select-each.ts';
import { Branches } from './library/branch.entity.ts';
import { clerk, customerOf, idOf, openLibrary, staff, stranger, type Library } from './library/library.ts';
import { Members } from './library/member.entity.ts';
import { Visits } from './library/visit.entity.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

const all = async (request: EachRequest, caller: ReadCaller = staff): Promise<(readonly unknown[])[]> =>
  (await Array.fromAsync(library.engine.reader(library.pool, caller).each(Members, request))).flat();

test('every row comes as a page would have it: filtered, ordered, scoped', async () => {
  const request = {
    filter: { isManager: true, createdAt: { lt: '2026-01-08T00:00:00Z' } },
    orderBy: 'NAME',
    reverse: true,
  };
  const { data } = await library.ask(
    `{ members(filter: { isManager: true, createdAt: { lt: "2026-01-08T00:00:00Z" } }, orderBy: NAME, reverse: true) {
      nodes { email label balance branch { name manager { name } } } } }`,
  );
  const { nodes } = (
    data as unknown as {
      members: {
        nodes: {
          email: string;
          label: string;
          balance: number;
          branch: { name: string; manager: { name: string } } | null;
        }[];
      };
    }
  ).members;
  expect(nodes.length).toBeGreaterThan(3);
  const columns = ['email', 'label', 'balance', 'branch.name', 'branch.manager.name'];
  expect(await all({ ...request, columns })).toEqual(
    nodes.map(({ email, label, balance, branch }) => [
      email,
      label,
      balance,
      branch && branch.name,
      branch && branch.manager.name,
    ]),
  );
  expect(await all({ columns: ['id'] })).toHaveLength(99);
  expect(await all({ columns: ['id'] }, customerOf(idOf(1, 2)))).toHaveLength(9);
});

test('rows beyond one batch come through the cursor, and a reader that stops early gives its connection back', async () => {
  await library.pool.query(
    `insert into journal.visit (branch_id, number, at) select $1, n, '2026-01-01Z' from generate_series(1000, 4500) n`,
    [idOf(1, 1)],
  );
  const read = library.engine.reader(library.pool, staff);
  let count = 0;
  for await (const rows of read.each(Visits, { columns: ['id'] })) count += rows.length;
  expect(count).toBe(120 + 3501);
  for (let round = 0; round < 10; round++) {
    for await (const _ of read.each(Visits, { columns: ['number'] })) break;
  }
  expect(library.pool.idleCount).toBe(library.pool.totalCount);
});

test.each([
  [{ columns: ['nothing'] }, 'BAD_USER_INPUT'],
  [{ columns: ['branch'] }, 'BAD_USER_INPUT'],
  [{ columns: ['email.name'] }, 'BAD_USER_INPUT'],
  [{ columns: ['loans'] }, 'BAD_USER_INPUT'],
  [{ columns: ['greeting'] }, 'BAD_USER_INPUT'],
  [{ columns: ['id'], orderBy: 'SIZE' }, 'BAD_USER_INPUT'],
  [{ columns: ['id'], filter: { nothing: 1 } }, 'BAD_USER_INPUT'],
  [{ columns: ['id'], filter: { q: 'ab' } }, 'BAD_USER_INPUT'],
  [{ columns: ['id'], filter: { branch: { eq: 'x' } } }, 'BAD_USER_INPUT'],
])('%j is refused', async (request, code) => {
  await expect(all(request)).rejects.toMatchObject({ code });
  expect(library.pool.idleCount).toBe(library.pool.totalCount);
});

test('what the caller may not see is not exported either', async () => {
  const branches = async (caller: ReadCaller, request: EachRequest): Promise<unknown[]> =>
    (await Array.fromAsync(library.engine.reader(library.pool, caller).each(Branches, request))).flat();
  expect(await branches(staff, { columns: ['rent'] })).toHaveLength(10);
  await expect(branches(clerk, { columns: ['rent'] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(branches(clerk, { columns: ['name'], orderBy: 'RENT' })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(branches(stranger, { columns: ['name'] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
