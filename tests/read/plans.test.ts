import { parse } from 'graphql';
import { execute } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary, staff, type Library } from './library/library.ts';
import { Members } from './library/member.entity.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

/** The same document again and again, as a server with a document cache has it. */
function asker(
  source: string,
): (variables?: Record<string, unknown>) => Promise<{ plans: number; statements: number }> {
  const document = parse(source);
  return async (variableValues) => {
    const { compiled, statements } = library.engine.statistics;
    const contextValue = { read: library.engine.reader(library.pool, staff) };
    const { errors } = await execute({ schema: library.schema, document, variableValues, contextValue });
    expect(errors).toBeUndefined();
    const now = library.engine.statistics;
    return { plans: now.compiled - compiled, statements: now.statements - statements };
  };
}

const page = `query($first: Int, $after: String, $filter: MemberFilter, $order: MemberOrder, $count: Boolean = false) {
  members(first: $first, after: $after, filter: $filter, orderBy: $order) {
    totalCount @include(if: $count)
    nodes { email branch { name manager { name } } openLoan { title } loans(first: 2) { totalCount nodes { title } } } } }`;

test('a hot request compiles nothing and sends one statement, two with a count', async () => {
  const ask = asker(page);
  expect(await ask({ first: 5, filter: { email: { eq: 'a' } } })).toEqual({ plans: 1, statements: 1 });
  for (let number = 0; number < 50; number++) {
    const variables = { first: 5, filter: { email: { eq: `member${number}@example.com` } } };
    expect(await ask(variables)).toEqual({ plans: 0, statements: 1 });
  }
  expect(await ask({ first: 5, filter: { email: { eq: 'a' } }, count: true })).toEqual({
    plans: 1,
    statements: 2,
  });
  expect(await ask({ first: 5, filter: { email: { eq: 'b' } }, count: true })).toEqual({
    plans: 0,
    statements: 2,
  });
});

test('what changes the statement makes a plan of its own: an order, a null, another operator', async () => {
  const ask = asker(page);
  const variants = [
    ...[{}, { order: 'NAME' }, { filter: { branch: { eq: null } } }, { filter: { email: { in: ['a'] } } }],
    ...[
      { filter: { seen: true } },
      { filter: { seen: false } },
      { filter: { q: 'abc' } },
      { filter: { q: ' ' } },
    ],
  ];
  for (const variables of variants) expect((await ask(variables)).plans, JSON.stringify(variables)).toBe(1);
  for (const variables of variants) expect((await ask(variables)).plans, JSON.stringify(variables)).toBe(0);
});

test('the plans of one operation are bounded, and so are the prepared statements', async () => {
  const ask = asker('query($first: Int) { members(first: $first) { nodes { id } } }');
  for (let first = 0; first <= 200; first++) await ask({ first });
  for (let round = 0; round < 4; round++) {
    const fields = ['id', 'email', 'name', 'balance', 'weight', 'tags', 'scores', 'third', 'standing'];
    const combinations = Array.from({ length: 200 }, (_, n) =>
      fields.filter((_name, bit) => (n + round * 200) & (1 << bit)),
    );
    for (const names of combinations)
      await asker(`{ members(first: 1) { nodes { __typename ${names.join(' ')} } } }`)();
  }
  expect(library.engine.statistics.named).toBeLessThanOrEqual(500);
});

test('a search is not a prepared statement: a generic plan of it cannot use the pattern', async () => {
  const sent: { name?: string; text: string }[] = [];
  const spy = {
    query: (statement: Parameters<pg.Pool['query']>[0] & { name?: string; text: string }) => {
      sent.push(statement);
      return library.pool.query(statement) as never;
    },
  };
  const ask = async (source: string): Promise<void> => {
    const contextValue = { read: library.engine.reader(spy as never, staff) };
    await execute({ schema: library.schema, document: parse(source), contextValue });
  };
  await ask('{ members(filter: { q: "ber1" }) { nodes { id } } }');
  await ask('{ member(id: "00000003-0000-7000-8000-000000000001") { birthday } }');
  expect(sent.map(({ name }) => name !== undefined)).toEqual([false, sent[1]?.name !== undefined]);
  expect(sent[0]?.text).toMatch(/ilike \$1/);
});

test('a total beyond what the list counts to is an estimate, and says so', async () => {
  const counting = Members as { countTo: number };
  const usual = counting.countTo;
  counting.countTo = 50;
  const { data } = await library.ask(
    '{ members(first: 1) { totalCount totalCountIsExact } few: members(filter: { q: "ber13@" }) { totalCount totalCountIsExact } }',
  );
  counting.countTo = usual;
  expect(data).toEqual({
    members: { totalCount: 99, totalCountIsExact: false },
    few: { totalCount: 1, totalCountIsExact: true },
  });
});
