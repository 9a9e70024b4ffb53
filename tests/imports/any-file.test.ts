import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUser } from '../../server/identity/create-user.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { serve, type Served } from '../kit/served.ts';
import { csvOf, importer, type Import, type Importer, type Kind } from './importing.ts';

let served: Served;
let mira: Importer;
const ids: string[] = [];

const odd = ['=SUM(A1)', `'=x`, 'Grün & Söhne', 'Quoted "so", with a comma', 'Two\nlines', ' spaced ', '+1'];

beforeAll(async () => {
  served = await serve();
  mira = await importer(served);
  await served.product.arrange(async (ctx) => {
    for (const [index, name] of odd.entries()) {
      const { organization, user } = await signUp(ctx, {
        ...{ email: `p${index}@known.example`, name, password: 'a password of length' },
        organization: {
          name,
          slug: `known-${index}`,
          ...(index % 2 && { country: 'DE', phone: `+49 ${index}` }),
        },
      });
      ids.push(organization.id, user.id);
    }
    await createUser(ctx, { email: 'alone@known.example', name: '-1', password: 'a password of length' });
  });
});
afterAll(() => served.close());

const rowsOf = async (text: string): Promise<unknown[]> =>
  (await served.product.runtime.pool.query<{ row: unknown }>(text)).rows.map(({ row }) => row);
/** Everything that an import may write. */
const everything = async (): Promise<unknown> => ({
  organizations: await rowsOf('select to_jsonb(o) as row from organization o order by id'),
  memberships: await rowsOf('select to_jsonb(m) as row from membership m order by id'),
  users: await rowsOf(
    'select jsonb_build_array(u.id, u.email, u.name, u.email_verified_at) as row from user_account u order by id',
  ),
});

const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const name = fc.oneof(
  one(...odd, '', 'Plain', 'x'.repeat(121)),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const slug = fc.oneof(
  { weight: 4, arbitrary: one('known-0', 'known-1', 'known-2', 'new-1', 'new-2', 'new-3', 'new-4', '') },
  { weight: 1, arbitrary: one('Not Short', `'=x`, ' known-3 ', 'x'.repeat(61)) },
);
const email = fc.oneof(
  {
    weight: 5,
    arbitrary: one(
      'p0@known.example',
      'P1@known.example',
      'n1@new.example',
      'n2@new.example',
      'n3@new.example',
      '',
    ),
  },
  { weight: 1, arbitrary: one('nobody', 'alone@known.example', 'ǅ@İ.example', 'x\u0085y@new.example') },
);
const id = fc.oneof(
  { weight: 4, arbitrary: one('') },
  { weight: 1, arbitrary: fc.nat({ max: odd.length * 2 - 1 }).map((index) => ids[index] ?? '') },
  { weight: 1, arbitrary: one('12', '01856aa0-cbe8-7001-8000-000000000001') },
);
const organizationLine = fc.tuple(
  id,
  slug,
  name,
  one('', 'de', 'AT', 'Germany'),
  one('', '+1 2'),
  email,
  name,
);
const userLine = fc.tuple(id, email, name, slug, one('', 'admin', 'Member', 'OWNER', 'king'));
const headers: Record<Kind, string[]> = {
  organizations: ['Id', 'Short name', 'Organization', 'Country', 'Phone', 'Owner e-mail', 'Owner'],
  users: ['Id', 'E-mail', 'Name', 'Organization', 'Organization role'],
};
const clean = (cell: string): string => cell.replaceAll('\0', '').replaceAll(/[\uD800-\uDFFF]/g, '');

/** Each line is done, with one entry and its record, or it is not, without either. */
async function isWhole(operation: Import): Promise<void> {
  expect(operation.state).toBe('DONE');
  for (const { status, entryId, recordId } of operation.items.nodes) {
    expect(Boolean(entryId)).toBe(status === 'DONE');
    if (status === 'DONE') expect(recordId).not.toBeNull();
  }
  const done = operation.items.nodes.flatMap(({ entryId }) => entryId ?? []);
  const { rows } = await served.product.runtime.pool.query<{ id: string }>(
    `select distinct e.id from audit.entry e join audit.change c on c.entry_id = e.id
     join audit.target t on t.entry_id = e.id where t.record_id = $1 and e.action like 'import%'`,
    [operation.id],
  );
  expect(rows.map((row) => row.id).sort()).toEqual(done.sort());
  expect(
    await rowsOf(`select o.slug as row from organization o where
      (select count(*) from membership m where m.organization_id = o.id and m.role = 'OWNER') <> 1`),
  ).toEqual([]);
  expect(
    await rowsOf(`select u.email as row from user_account u where u.role is null and u.email <> 'alone@known.example'
      and not exists (select from membership m where m.user_id = u.id)`),
  ).toEqual([]);
}

describe.each([
  ['organizations', organizationLine as fc.Arbitrary<string[]>],
  ['users', userLine as fc.Arbitrary<string[]>],
] as const)('any file of %s', (kind, line) => {
  test(`of ${kind}: no line is half done, and what was done is not done again`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const file = csvOf(headers[kind], ...lines.map((cells) => cells.map(clean)));
        const filled = lines.some((cells) => cells.some((cell) => clean(cell).trim() !== ''));
        if (!filled) return;
        const before = await everything();
        const planned = await mira.plan(kind, file);
        expect(await everything(), 'the dry run does nothing').toEqual(before);
        const first = await mira.start(planned.id);
        await isWhole(first);
        const settled = await everything();
        const again = await mira.plan(kind, file);
        const finished = new Set(
          first.items.nodes.flatMap((item) => (['DONE', 'UNCHANGED'].includes(item.status) ? item.line : [])),
        );
        expect(
          again.items.nodes.filter((item) => finished.has(item.line) && item.status !== 'UNCHANGED'),
        ).toEqual([]);
        expect(await everything()).toEqual(settled);
      }),
      { numRuns: 40, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false },
    );
  });
});

describe('a file that was downloaded here', () => {
  test.each(['organizations', 'users'] as const)(
    'of %s changes nothing when it is imported',
    async (kind) => {
      const { text } = await served.send(undefined, {
        ...{
          method: 'GET',
          path: `/export/${kind}.csv`,
          as: mira.actor,
          headers: { 'content-type': undefined },
        },
      });
      const fileId = await mira.upload(kind, text);
      const left = (await mira.columns(fileId)).filter(({ field }) => field === null);
      expect(left.map((column) => column.name)).toContain('State');
      const operation = await mira.plan(kind, text);
      expect(operation.outcomes).toEqual([{ status: 'UNCHANGED', detail: null, count: operation.total }]);
      expect(operation.total).toBeGreaterThan(5);
    },
  );
});
