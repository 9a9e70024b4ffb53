import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerOf, idOf, openLibrary, staff, type Library } from './library/library.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

const branches = [1, 2, 3, 4, 5].map((number) => idOf(1, number));
const walks = fc.record({
  size: fc.integer({ min: 1, max: 40 }),
  backward: fc.boolean(),
  order: fc.constantFrom('NEWEST', 'FEE'),
  reverse: fc.boolean(),
  caller: fc.constantFrom(staff, customerOf(...branches)),
  disturb: fc.boolean(),
});

interface Page {
  readonly nodes: readonly { id: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

const query = `query Loans($first: Int, $after: String, $last: Int, $before: String, $orderBy: LoanOrder, $reverse: Boolean) {
  loans(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, reverse: $reverse) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Puts a row in, and takes one out, on the side that the walk has passed already. */
async function disturb(passed: readonly string[], isDescending: boolean, number: number): Promise<void> {
  const [first = ''] = passed;
  const id = `${isDescending ? 'ffffffff' : '00000000'}-0000-7000-8000-${String(number).padStart(12, '0')}`;
  await library.pool.query(
    `insert into loan (id, member_id, title, state, is_open, fee, lent_at, due_on)
       select $1, member_id, 'put in', state, false, fee, lent_at, due_on from loan where id = $2`,
    [id, first],
  );
  await library.pool.query('delete from loan where id = $1', [passed[passed.length >> 1]]);
}

test('a walk visits every row once, in either direction, while rows come and go behind it', async () => {
  await library.pool.query('create table kept as select * from loan');
  const property = fc.asyncProperty(
    walks,
    async ({ size, backward, order, reverse, caller, disturb: disturbs }) => {
      await library.pool.query('truncate loan; insert into loan select * from kept');
      const { rows } = await library.pool.query<{ id: string }>(
        'select l.id from loan l join member m on m.id = l.member_id where $1::uuid[] is null or m.branch_id = any($1)',
        [caller === staff ? null : branches],
      );
      const visited: string[] = [];
      const isDescending = ((order === 'NEWEST') !== reverse) !== backward;
      let cursor: string | null = null;
      for (let number = 0; ; number++) {
        const variables = backward ? { last: size, before: cursor } : { first: size, after: cursor };
        const answer = await library.ask(query, { ...variables, orderBy: order, reverse }, caller);
        expect(answer.errors).toEqual([]);
        const { nodes, pageInfo } = (answer.data as unknown as { loans: Page }).loans;
        const ids = nodes.map(({ id }) => id);
        visited.push(...(backward ? ids.reverse() : ids));
        const [hasMore, hasPassed] = backward
          ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
          : [pageInfo.hasNextPage, pageInfo.hasPreviousPage];
        expect(hasPassed).toBe(number > 0);
        if (!hasMore) break;
        cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
        if (disturbs && visited.length > 2) await disturb(visited, isDescending, number);
      }
      expect(visited).toHaveLength(new Set(visited).size);
      expect([...visited].sort()).toEqual(rows.map(({ id }) => id).sort());
    },
  );
  await fc.assert(property, { numRuns: 60, seed: 7 });
});

test('a page says what lies on either side of it, also when it is empty', async () => {
  const ask = async (args: string): Promise<Page> => {
    const answer = await library.ask(
      `{ loans(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(answer.errors).toEqual([]);
    return (answer.data as unknown as { loans: Page }).loans;
  };
  const { pageInfo: end } = await ask('last: 1');
  expect(end).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const past = await ask(`first: 5, after: "${end.endCursor}"`);
  expect(past.nodes).toEqual([]);
  expect(past.pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: null,
  });
  const none = await ask('first: 0');
  expect(none.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  // the row of the cursor and all before it are gone: there is nothing to go back to
  await library.pool.query('truncate loan');
  const gone = await ask(`first: 5, after: "${end.endCursor}"`);
  expect(gone.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
});

test.each([
  ['first: 1, last: 1', 'last'],
  ['last: 1, after: "x"', 'after'],
  ['first: 1, before: "x"', 'before'],
  ['first: -1', 'first'],
  ['first: 101', 'first'],
  ['last: 101', 'last'],
  ['first: 1, after: "x"', 'after'],
  [`first: 1, after: "${Buffer.from('["fee+,id+",1,2]').toString('base64url')}"`, 'after'],
  [`first: 1, after: "${Buffer.from('["lentAt-,id-","soon","x"]').toString('base64url')}"`, 'after'],
  [`first: 1, after: "${Buffer.from('["lentAt-,id-",1e99,"x"]').toString('base64url')}"`, 'after'],
  [`first: 1, after: "${Buffer.from('["lentAt-,id-",5]').toString('base64url')}"`, 'after'],
  [`first: 1, after: "${Buffer.from('{}').toString('base64url')}"`, 'after'],
])('loans(%s) is refused and names its argument', async (args, field) => {
  const { errors } = await library.ask(`{ loans(${args}) { nodes { id } } }`);
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', fields: [{ field }] }]);
});
