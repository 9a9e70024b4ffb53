import { afterAll, beforeAll, expect, test } from 'vitest';
import { executors } from './library/ask.ts';
import { idOf, openLibrary, staff, type Library } from './library/library.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

const emails = async (filter: unknown): Promise<string[]> => {
  const { data, errors } = await library.ask(
    'query($filter: MemberFilter) { members(filter: $filter, orderBy: EMAIL) { nodes { email } } }',
    { filter },
  );
  expect(errors).toEqual([]);
  return (data as unknown as { members: { nodes: { email: string }[] } }).members.nodes.map(
    ({ email }) => email,
  );
};

test('a search finds any part of the text, in any case, and takes its signs literally', async () => {
  expect(await emails({ q: 'BER13@exam' })).toEqual(['member13@example.com']);
  expect(await emails({ q: '  ber13@exam ' })).toEqual(['member13@example.com']);
  expect(await emails({ q: 'com Member 1' })).toContain('member1@example.com');
  expect(await emails({ q: '%%%' })).toEqual([]);
  expect(await emails({ q: 'm_m' })).toEqual([]);
  expect(await emails({ q: '\\\\\\' })).toEqual([]);
});

test.each(['a', 'ab', ' ab '])('a search for %j is refused before anything is sent', async (q) => {
  const { statements } = library.engine.statistics;
  const { errors } = await library.ask('query($q: String) { members(filter: { q: $q }) { totalCount } }', {
    q,
  });
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', fields: [{ field: 'filter.q' }] }]);
  expect(library.engine.statistics.statements).toBe(statements);
});

test.each(['', '   ', null, undefined])('a search for %j is none', async (q) => {
  expect(await emails({ q })).toHaveLength(50);
});

test('an empty operator, an omitted and a null variable', async () => {
  expect(await emails({ balance: {} })).toHaveLength(50);
  const source = 'query($branch: ID) { members(filter: { branch: { eq: $branch } }) { totalCount } }';
  expect((await library.ask(source)).data).toEqual({ members: { totalCount: 99 } });
  expect((await library.ask(source, { branch: null })).data).toEqual({ members: { totalCount: 9 } });
  expect((await library.ask(source, { branch: idOf(1, 2) })).data).toEqual({ members: { totalCount: 9 } });
});

test('a thousand values may be asked for, not more', async () => {
  const many = (count: number): unknown => ({
    email: { in: Array.from({ length: count }, (_, n) => `member${n}@example.com`) },
  });
  expect(await emails(many(1000))).toHaveLength(50);
  const { errors } = await library.ask(
    'query($filter: MemberFilter) { members(filter: $filter) { totalCount } }',
    { filter: many(1001) },
  );
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', fields: [{ field: 'filter.email.in' }] }]);
});

test('a list of a class can be read within what the code fixes', async () => {
  const { data } = await library.ask('{ openLoans { totalCount nodes { isOpen } } }');
  const { totalCount, nodes } = (
    data as unknown as { openLoans: { totalCount: number; nodes: { isOpen: boolean }[] } }
  ).openLoans;
  expect(totalCount).toBe(8);
  expect(nodes.every(({ isOpen }) => isOpen)).toBe(true);
});

const payloads = ["x'; drop table member; --", '" or 1=1 --', '\\', '%', '$1', '\u0000', "') or ('1'='1"];
const cursorOf = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
const page = `query($first: Int, $after: String, $order: MemberOrder, $filter: MemberFilter) {
  members(first: $first, after: $after, orderBy: $order, filter: $filter) { nodes { id } } }`;
const positions: Record<string, (payload: string) => readonly [string, Record<string, unknown>]> = {
  'a text': (payload) => [page, { filter: { email: { eq: payload } } }],
  'a list of texts': (payload) => [page, { filter: { email: { in: [payload] } } }],
  'a text along a path': (payload) => [page, { filter: { loansTitle: { eq: payload } } }],
  'a search': (payload) => [page, { filter: { q: `${payload}   xyz` } }],
  'an id': (payload) => [page, { filter: { branch: { eq: payload } } }],
  'a list of ids': (payload) => [page, { filter: { branch: { in: [payload] } } }],
  'an order': (payload) => [page, { order: payload }],
  'a cursor': (payload) => [page, { after: payload }],
  'the order of a cursor': (payload) => [page, { after: cursorOf(payload, 1, 1) }],
  'a time of a cursor': (payload) => [page, { after: cursorOf('createdAt-,id-', payload, payload) }],
  'an id of a cursor': (payload) => [page, { after: cursorOf('createdAt-,id-', 1, payload) }],
  'a page size': (payload) => [page, { first: payload }],
  'a key': (payload) => ['query($id: ID!) { member(id: $id) { id } }', { id: payload }],
};
const injections = executors.flatMap((executor) =>
  Object.keys(positions).flatMap((position) => payloads.map((payload) => ({ executor, position, payload }))),
);

test.each(injections)(
  '$payload in $position gives data or BAD_USER_INPUT under $executor',
  async ({ executor, position, payload }) => {
    const [source, variables] = positions[position]?.(payload) ?? ['', {}];
    const { errors } = await library.ask(source, variables, staff, executor);
    // variables that do not fit their type are answered by the executor, which gives them no code yet
    for (const { code, path } of errors) expect(path === '' ? 'BAD_USER_INPUT' : code).toBe('BAD_USER_INPUT');
    const { rows } = await library.pool.query<{ count: string }>('select count(*) from member');
    expect(rows[0]?.count).toBe('99');
  },
);
