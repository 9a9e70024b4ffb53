import { afterAll, beforeAll, expect, test } from 'vitest';
import { executors } from './library/ask.ts';
import { clerk, customerOf, idOf, openLibrary, staff, stranger, type Library } from './library/library.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

const system = { kind: 'system', permissions: new Set<string>() };
const customer = customerOf(idOf(1, 2));
const integrator = { kind: 'integrator', permissions: new Set<string>() };

/** How many rows of each list a kind of caller sees; null: none may be asked for. */
const visible: readonly (readonly [
  string,
  { kind: string; permissions: ReadonlySet<string> },
  Record<string, number | null>,
])[] = [
  ['staff', staff, { branches: 10, members: 99, circles: 5, loans: 300, visits: 120 }],
  ['a customer of one branch', customer, { branches: 1, members: 9, circles: 5, loans: 30, visits: 12 }],
  ['a customer of none', customerOf(), { branches: 0, members: 0, circles: 5, loans: 0, visits: 0 }],
  ['an integrator', integrator, { branches: null, members: null, circles: 1, loans: null, visits: null }],
  ['the system', system, { branches: 10, members: 99, circles: 5, loans: 300, visits: 120 }],
  ['a stranger', stranger, { branches: null, members: null, circles: null, loans: null, visits: null }],
  [
    'a kind that nobody knows',
    { kind: 'toString', permissions: new Set() },
    { branches: null, circles: null },
  ],
];

test.each(visible)('%s sees its rows and no others', async (_, caller, counts) => {
  for (const [list, count] of Object.entries(counts)) {
    const { data, errors } = await library.ask(`{ ${list}(first: 0) { totalCount } }`, {}, caller);
    if (count === null) expect(errors, list).toMatchObject([{ code: 'FORBIDDEN' }]);
    else expect(data, list).toEqual({ [list]: { totalCount: count } });
  }
});

test.each(executors)('a forbidden caller causes no statement and no plan, under %s', async (executor) => {
  const { statements, compiled } = library.engine.statistics;
  const { errors } = await library.ask(
    '{ members { totalCount nodes { id } } member(id: "x") { id } }',
    {},
    stranger,
    executor,
  );
  expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(library.engine.statistics).toMatchObject({ statements, compiled });
});

test('a caller without the value that its scope names is refused', async () => {
  const { errors } = await library.ask(
    '{ members { nodes { id } } }',
    {},
    { kind: 'customer', permissions: new Set() },
  );
  expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

test('one plan serves two customers, each with its own rows', async () => {
  const source = '{ members(first: 100) { nodes { branch { id } } } }';
  await library.ask(source, {}, customer);
  for (const number of [3, 4, 3]) {
    const { data } = await library.ask(source, {}, customerOf(idOf(1, number)));
    const { nodes } = (data as unknown as { members: { nodes: { branch: { id: string } }[] } }).members;
    expect(new Set(nodes.map(({ branch }) => branch.id))).toEqual(new Set([idOf(1, number)]));
  }
});

test('rows of others stay out of sight however they are reached', async () => {
  const foreign = idOf(3, 3);
  const { data } = await library.ask(
    `query($id: ID!) { member(id: $id) { id } branch(id: "${idOf(1, 2)}") { members(first: 200) { nodes { memberships { nodes { people(first: 200) { totalCount nodes { branch { id } } } } } } } } }`,
    { id: foreign },
    customer,
  );
  const text = JSON.stringify(data);
  expect((data as { member?: unknown }).member).toBeNull();
  expect(text.match(/"id":"[^"]+"/g)?.every((id) => id.includes(idOf(1, 2)))).toBe(true);
  const filtered = await library.ask(
    `{ members(filter: { branchName: { eq: "Branch 4" } }) { totalCount } }`,
    {},
    customer,
  );
  expect(filtered.data).toEqual({ members: { totalCount: 0 } });
});

test('a field that names a permission answers FORBIDDEN without it, and the rest of the page arrives', async () => {
  const source = '{ branches(first: 1) { nodes { name rent } } }';
  expect((await library.ask(source)).data).toEqual({
    branches: { nodes: [{ name: 'Branch 1', rent: 100 }] },
  });
  const answer = await library.ask(source, {}, clerk);
  expect(answer.data).toEqual({ branches: { nodes: [{ name: 'Branch 1', rent: null }] } });
  expect(answer.errors).toMatchObject([{ path: 'branches.nodes.0.rent', code: 'FORBIDDEN' }]);
});

test('nor can its values be found out by a filter or an order', async () => {
  const { statements } = library.engine.statistics;
  for (const args of ['filter: { rent: { gt: 100 } }', 'orderBy: RENT']) {
    const { errors } = await library.ask(`{ branches(${args}) { totalCount nodes { id } } }`, {}, clerk);
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await library.ask(`{ branches(${args}) { nodes { id } } }`)).errors).toEqual([]);
  }
  expect(library.engine.statistics.statements).toBe(statements + 2);
});
