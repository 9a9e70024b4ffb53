import { printSchema } from 'graphql';
import { Int } from 'type-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasMany, hasOne, sqlField, subquery } from '../../server/kit/read/decorators.ts';
import { extend } from '../../server/kit/read/extend.ts';
import { at } from '../../server/kit/read/filter-inputs.ts';
import { sql } from '../../server/kit/read/sql.ts';
import { Branch, Branches } from './library/branch.entity.ts';
import { customerOf, idOf, openLibrary, staff, type Library } from './library/library.ts';
import { Loan, LoanState, Loans } from './library/loan.entity.ts';
import { Member, Members } from './library/member.entity.ts';

const lent = subquery<Member>(
  (member) =>
    sql`select count(*)::int as loans, max(l.lent_at) as latest from loan l where l.member_id = ${member.id}`,
);

// as a module above would, before the schema is built
extend(Member, {
  lentTotal: sqlField(
    () => Int,
    (member) =>
      sql`select count(*)::int from loan l where l.member_id = ${member.id} and l.state = ${LoanState.LENT}`,
  ),
  lostLoans: hasMany(Loans, 'member', { where: (loan) => sql`${loan.state} = ${LoanState.LOST} or false` }),
  // two fields of one subquery, and one of a related row
  loansSoFar: sqlField(
    () => Int,
    (_, { take }) => take(lent, 'loans'),
  ),
  latestLoan: sqlField(
    () => Date,
    (_, { take }) => take(lent, 'latest'),
    { nullable: true },
  ),
  stateOfLoan: sqlField(
    () => String,
    (_, { reach }) => reach('currentLoan.state'),
    { nullable: true },
  ),
  currentLoan: hasOne<Loan>(() => Loan, 'member', { where: (loan) => sql`${loan.isOpen} or false` }),
});
extend(Members, {
  filter: { lentTotal: 'int', lost: at('lostLoans', 'has'), 'currentLoan.state': LoanState },
  order: { oldest: ['createdAt'] },
});
extend(Branches, {
  search: (pattern) =>
    sql`select m.branch_id from member m where (m.email || ' ' || m.name) ilike ${pattern}`,
});

const taken = [
  () => extend(Member, { email: hasMany(Loans, 'member') }),
  () => extend(Member, { lentTotal: hasMany(Loans, 'member') }),
  () => extend(Members, { order: { newest: ['createdAt'] } }),
].map((attempt) => {
  try {
    return attempt();
  } catch (fault) {
    return (fault as Error).message;
  }
});

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

interface Found {
  readonly members: { readonly totalCount: number; readonly nodes: readonly Record<string, unknown>[] };
}

test('fields, filters and orders of the higher module, in one statement', async () => {
  const { statements } = library.engine.statistics;
  const { data, errors } = await library.ask(
    `{ members(filter: { lentTotal: { gt: 0 }, currentLoanState: { in: [LENT] } }, orderBy: OLDEST, first: 100) {
      nodes { email lentTotal currentLoan { state } lostLoans { nodes { state } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(library.engine.statistics.statements).toBe(statements + 1);
  const { nodes } = (data as unknown as Found).members;
  expect(nodes).toHaveLength(8);
  expect(nodes.every(({ lentTotal }) => lentTotal === 1)).toBe(true);
});

test('fields that share a subquery, or reach into a related row, join it once each', async () => {
  const sent: string[] = [];
  const spy = {
    query: (statement: { text: string }) => (
      sent.push(statement.text),
      library.pool.query(statement as never) as never
    ),
  };
  const source = `{ members(first: 200) { nodes {
    loansSoFar latestLoan stateOfLoan currentLoan { state } loans(first: 100) { nodes { lentAt } } } } }`;
  const { execute, parse } = await import('graphql');
  const contextValue = { read: library.engine.reader(spy, staff) };
  const { data, errors } = await execute({ schema: library.schema, document: parse(source), contextValue });
  expect(errors).toBeUndefined();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.split('max(l.lent_at)')).toHaveLength(2);
  expect(sent[0]?.split('left join "loan"')).toHaveLength(2);
  interface Shared {
    loansSoFar: number;
    latestLoan: string | null;
    stateOfLoan: string | null;
    currentLoan: { state: string } | null;
    loans: { nodes: { lentAt: string }[] };
  }
  const { nodes } = (data as unknown as { members: { nodes: Shared[] } }).members;
  expect(nodes.some(({ loansSoFar }) => loansSoFar > 1)).toBe(true);
  for (const { loansSoFar, latestLoan, stateOfLoan, currentLoan, loans } of nodes) {
    const times = loans.nodes.map(({ lentAt }) => String(new Date(lentAt).getTime())).sort();
    expect(loansSoFar).toBe(times.length);
    expect(latestLoan && String(new Date(latestLoan).getTime())).toBe(times.at(-1) ?? null);
    expect(stateOfLoan).toBe(currentLoan?.state ?? null);
  }
});

test("an author's or stays within its own condition", async () => {
  const { data } = await library.ask(
    '{ members(first: 200, filter: { lost: true }) { totalCount nodes { lostLoans { nodes { state member { id } } } id } } }',
  );
  const { nodes } = (data as unknown as Found).members;
  for (const { id, lostLoans } of nodes) {
    const { nodes: lost } = lostLoans as { nodes: { state: string; member: { id: string } }[] };
    expect(lost.length).toBeGreaterThan(0);
    for (const { state, member } of lost) expect([state, member.id]).toEqual(['LOST', id]);
  }
});

test('rows are found by what a higher module knows of them, within their scope', async () => {
  const source = 'query($q: String) { branches(filter: { q: $q }) { totalCount nodes { name } } }';
  const names = async (q: string, caller?: Parameters<Library['ask']>[2]): Promise<string[]> => {
    const { data } = await library.ask(source, { q }, caller);
    return (data as unknown as { branches: { nodes: { name: string }[] } }).branches.nodes.map(
      ({ name }) => name,
    );
  };
  expect(await names('ber13@')).toEqual(['Branch 4']);
  expect(await names('branch 4')).toEqual(['Branch 4']);
  expect(await names('ber13@', customerOf(idOf(1, 4)))).toEqual(['Branch 4']);
  expect(await names('ber13@', customerOf(idOf(1, 2)))).toEqual([]);
});

test('each source of a search goes through its own index', async () => {
  const sent: string[] = [];
  const spy = {
    query: (statement: { text: string }) => (
      sent.push(statement.text),
      library.pool.query(statement as never) as never
    ),
  };
  const { execute, parse } = await import('graphql');
  const read = library.engine.reader(spy, { kind: 'staff', permissions: new Set() });
  await execute({
    schema: library.schema,
    document: parse('{ branches(filter: { q: "ber13@" }) { nodes { id } } }'),
    contextValue: { read },
  });
  const client = await library.pool.connect();
  try {
    await client.query(
      'begin; set local enable_seqscan = off; set local enable_indexscan = off; set local enable_indexonlyscan = off',
    );
    const { rows } = await client.query({ text: `explain (costs off) ${sent[0]}`, values: ['%ber13@%'] });
    const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('branch_search');
    expect(plan).toContain('member_search');
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('what comes late, twice, or over something that exists is refused', () => {
  expect(taken).toEqual([
    'Member.email exists already.',
    'Member.lentTotal exists already.',
    'The list Member already has an order newest.',
  ]);
  expect(() => extend(Branch, { late: () => {} })).toThrow('after the schema was built');
  expect(() => extend(Branches, { filter: {} })).toThrow('after the schema was built');
  expect(printSchema(library.schema)).toContain('lostLoans(');
});
