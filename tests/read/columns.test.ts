import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, openLibrary, staff, type Library } from './library/library.ts';
import { Member } from './library/member.entity.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
  await library.pool.query(
    `update member set balance = 9007199254740991, weight = 12345678901234567890.0123456789, tags = '{a,"b,c",null}',
       scores = '{9223372036854775807,-1}', birthday = '2000-02-29', created_at = '1969-12-31T23:59:59.999Z' where id = $1`,
    [idOf(3, 1)],
  );
});
afterAll(() => library.close());

const leaves = 'id createdAt lastSeenAt balance weight birthday scores third tagCount fees';

test('values are exact, in a row and inside a list of a row', async () => {
  const { data, errors } = await library.ask(
    `query($id: ID!) { member(id: $id) { ${leaves} branch { members(first: 200) { nodes { ${leaves} } } } } }`,
    { id: idOf(3, 1) },
  );
  expect(errors).toEqual([]);
  const { branch, ...row } = (
    data as unknown as { member: { branch: { members: { nodes: { id: string }[] } } } }
  ).member;
  expect(row).toMatchObject({
    createdAt: '1969-12-31T23:59:59.999Z',
    balance: Number.MAX_SAFE_INTEGER,
    weight: '12345678901234567890.0123456789',
    birthday: '2000-02-29',
    scores: ['9223372036854775807', '-1'],
    tagCount: 3,
  });
  expect(branch.members.nodes.find(({ id }) => id === idOf(3, 1))).toEqual(row);
});

test('a sum that does not fit a JSON number is a fault, never a rounded amount', async () => {
  await library.pool.query('update member set balance = 9007199254740993 where id = $1', [idOf(3, 2)]);
  const { data, errors } = await library.ask('query($id: ID!) { member(id: $id) { balance } }', {
    id: idOf(3, 2),
  });
  expect(data).toEqual({ member: null });
  expect(errors).toHaveLength(1);
  await library.pool.query('update member set balance = 0 where id = $1', [idOf(3, 2)]);
});

test('a row read here holds what MikroORM loads', async () => {
  const member = await library.orm.em.fork().findOneOrFail(Member, idOf(3, 3));
  const { data } = await library.ask(`query($id: ID!) { member(id: $id) { ${leaves} email name tags } }`, {
    id: idOf(3, 3),
  });
  const { createdAt, birthday, scores, weight, balance, tags } = member;
  const own = JSON.parse(JSON.stringify({ createdAt, birthday, scores, weight, balance, tags })) as object;
  expect((data as unknown as { member: object }).member).toMatchObject(own);
});

test('a list in a row can have more than a hundred columns', async () => {
  const person =
    'id email name createdAt lastSeenAt balance weight birthday tags scores standing fees third label tagCount greeting';
  const deep = `member { ${person} branch { id name openedAt manager { ${person} branch { name memberCount manager { ${person}
    openLoan { title fee member { ${person} branch { name openedAt manager { ${person} } } } } } } } }
    openLoan { id title fee member { ${person} branch { id name manager { ${person} } } } } }`;
  const query = `query($id: ID!) { member(id: $id) { loans(first: 3) { nodes { id ${deep} } } } loans(filter: { memberEmail: { eq: "member3@example.com" } }, first: 3) { nodes { id ${deep} } } }`;
  const { data, errors } = await library.ask(query, { id: idOf(3, 3) }, staff);
  expect(errors).toEqual([]);
  const { member, loans } = data as unknown as {
    member: { loans: { nodes: object[] } };
    loans: { nodes: object[] };
  };
  expect(member.loans.nodes).toHaveLength(3);
  expect(member.loans).toEqual(loans);
});

test('a composite key orders, pages and finds rows, in a schema of its own', async () => {
  const page = async (
    after: string | null,
  ): Promise<{ nodes: { id: string }[]; pageInfo: { endCursor: string } }> => {
    const { data, errors } = await library.ask(
      'query($after: String) { visits(first: 50, after: $after) { nodes { id branch { id } number } pageInfo { endCursor } } }',
      { after },
    );
    expect(errors).toEqual([]);
    return (data as unknown as { visits: never }).visits;
  };
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  const third = await page(second.pageInfo.endCursor);
  const all = [...first.nodes, ...second.nodes, ...third.nodes].map(({ id }) => id);
  expect(new Set(all).size).toBe(120);
  const { data } = await library.ask(
    'query($branch: ID!) { visit(branch: $branch, number: 7) { id number } }',
    { branch: idOf(1, 2) },
  );
  expect(data).toEqual({ visit: { id: `${idOf(1, 2)}:7`, number: 7 } });
});
