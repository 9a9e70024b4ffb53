import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrangeSuperAdmin, arrangeUser } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';
import { serve, type Served } from '../kit/served.ts';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const circle = (levels: number): string =>
  levels === 0 ? 'id' : `primaryMembership { organization { owner { user { ${circle(levels - 1)} } } } }`;

/** Documents that ask for too much, whoever sends them. */
const attacks: [string, string, string][] = [
  [
    'Alias overloading: one field 100 times',
    `{ ${times(100, (i) => `a${i}: serverInfo { version }`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    'Alias overloading: guessing passwords in one request',
    `mutation { ${times(40, (i) => `a${i}: signIn(input: { email: "a@b.example", password: "${i}" }) { outcome }`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    'Alias overloading: hidden in a fragment that is spread often',
    `{ ${times(8, (i) => `a${i}: viewer { ...F }`)} } fragment F on Viewer { ${times(5, (i) => `b${i}: permissions`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    'Directive overloading: one field with 200 directives',
    `{ __typename ${times(200, () => '@skip(if: false)')} }`,
    'QUERY_TOO_LONG',
  ],
  [
    'Directive overloading: directives that do not exist',
    `{ __typename ${times(400, () => '@a')} }`,
    'TOO_MANY_DIRECTIVES',
  ],
  [
    'Directive overloading: a few on many fields',
    `{ serverInfo { ${times(40, () => 'version @include(if: true)')} } }`,
    'TOO_MANY_DIRECTIVES',
  ],
  [
    'Directive overloading: on variables',
    `query (${times(40, (i) => `$v${i}: Int @a`)}) { __typename }`,
    'TOO_MANY_DIRECTIVES',
  ],
  ['Deep queries: twenty levels', `{ viewer { user { ${circle(5)} } } }`, 'QUERY_TOO_DEEP'],
  [
    'Deep queries: depth hidden in fragments',
    `{ viewer { user { ...A } } }
     fragment A on User { primaryMembership { organization { owner { user { ...B } } } } }
     fragment B on User { primaryMembership { organization { owner { user { ...C } } } } }
     fragment C on User { primaryMembership { organization { id } } }`,
    'QUERY_TOO_DEEP',
  ],
  ['Deep queries: nothing but braces', `${'{ a '.repeat(400)}${'}'.repeat(400)}`, 'QUERY_TOO_LONG'],
  [
    'Circular queries: lists within lists within lists',
    '{ organizations { nodes { memberships { nodes { user { memberships { nodes { id } } } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'Huge lists: the largest page of the largest pages',
    '{ organizations(first: 200) { nodes { memberships(first: 200) { nodes { id } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'Huge lists: the same by edges and last',
    '{ organizations(last: 200) { edges { node { memberships(last: 100) { edges { node { id } } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'Huge lists: many counts',
    '{ organizations(first: 200) { nodes { memberships(first: 1) { totalCount } auditEntries: timeline(first: 100) { nodes { id } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'Field duplication: one field 400 times',
    `{ serverInfo { ${times(400, () => 'version')} } }`,
    'TOO_MANY_REPEATED_FIELDS',
  ],
  [
    'Field duplication: objects, whose comparison grows with the square',
    `{ ${times(120, () => 'serverInfo { version }')} }`,
    'TOO_MANY_REPEATED_FIELDS',
  ],
  [
    'Field duplication: through fragments of one content',
    `{ viewer { user { ${times(60, (i) => `...F${i}`)} } } } ${times(60, (i) => `fragment F${i} on User { id name }`)}`,
    'TOO_MANY_REPEATED_FIELDS',
  ],
  [
    'Field duplication: fragments that double each other sixty times',
    `{ viewer { user { ...F0 } } } ${times(60, (i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on User { id }`,
    'TOO_MANY_FIELDS',
  ],
  ['Token flood: a thousand fields', `{ ${times(1_100, (i) => `a${i}`)} }`, 'QUERY_TOO_LONG'],
  [
    'Token flood: a long list of values',
    `{ users(filter: { id: { in: [${'"a",'.repeat(2_000)}] } }) { nodes { id } } }`,
    'QUERY_TOO_LONG',
  ],
  ['Token flood: a long comment', `{ __typename } # ${'x'.repeat(30_000)}`, 'QUERY_TOO_LONG'],
];

const guesses: [string, string, Record<string, unknown>?][] = [
  ['a field', '{ serverInf { version } }'],
  ['a field of a type', '{ serverInfo { versio } }'],
  ['a field without a selection', '{ serverInfo }'],
  ['an argument', '{ user(ide: "1") { id } }'],
  ['a type', '{ ...F } fragment F on Quer { __typename }'],
  ['an enum value', '{ users(orderBy: NEWES) { nodes { id } } }'],
  ['a field of an input', '{ users(filter: { nam: { eq: "x" } }) { nodes { id } } }'],
  [
    'a field of an input in variables',
    'mutation ($i: SignInInput!) { signIn(input: $i) { outcome } }',
    { i: { emai: 'x', password: 'y' } },
  ],
  ['a directive', '{ serverInfo { version @skp(if: true) } }'],
];

/** Ways to ask for the schema. */
const introspections: [string, string][] = [
  ['the whole query of GraphiQL', getIntrospectionQuery()],
  ['__schema', '{ __schema { queryType { name } } }'],
  ['__type', '{ __type(name: "User") { fields { name } } }'],
  ['an alias', '{ s: __schema { queryType { name } } }'],
  ['an alias with the name of another field', '{ serverInfo: __type(name: "User") { name } }'],
  ['a fragment', '{ ...F } fragment F on Query { __schema { types { name } } }'],
  ['an inline fragment', '{ ... on Query { ... { __type(name: "User") { name } } } }'],
  ['a mutation beside it', 'mutation M { signOut } query Q { __schema { queryType { name } } }'],
  ['a directive', 'query ($no: Boolean = true) { __schema @include(if: $no) { queryType { name } } }'],
];

/** Sends no cookie. */
const stranger = undefined;

describe.each([
  ['graphql-jit', 'true'],
  ['graphql-js', 'false'],
])('known attacks, before %s', (_, jit) => {
  let served: Served;
  let admin: Actor;
  let customer: Actor;
  beforeAll(async () => {
    served = await serve({ GRAPHQL_JIT: jit });
    admin = await served.product.actingAs(await arrangeSuperAdmin(served.product));
    customer = await served.product.actingAs(await arrangeUser(served.product));
  });
  afterAll(() => served.close());

  test.each(attacks)('%s', async (_attack, query, code) => {
    for (const as of [admin, stranger]) {
      const started = performance.now();
      expect(await served.query(query, { as })).toMatchObject({ status: 400, code, data: undefined });
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });

  test('Huge lists: the size in a variable, counted anew for each request', async () => {
    const query =
      'query ($n: Int!) { organizations(first: $n) { nodes { memberships(first: $n) { nodes { id } } } } }';
    expect((await served.query(query, { as: admin, variables: { n: 20 } })).code).toBeUndefined();
    expect((await served.query(query, { as: admin, variables: { n: 150 } })).code).toBe('QUERY_TOO_COSTLY');
    expect((await served.query(query, { as: admin, variables: { n: 20 } })).code).toBeUndefined();
  });

  test('Circular queries: a fragment within itself', async () => {
    const query = '{ viewer { user { ...A } } } fragment A on User { id ...B } fragment B on User { ...A }';
    expect(await served.query(query, { as: admin })).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  test('Batching: a list of operations is refused, none is executed', async () => {
    const reply = await served.send([{ query: 'mutation { signOut }' }, { query: '{ __typename }' }], {
      as: admin,
    });
    expect(reply).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect((await served.query('{ viewer { permissions } }', { as: admin })).data?.['viewer']).toBeTruthy();
  });

  test('Variables of absurd size: more bytes than a request may have', async () => {
    const reply = await served.query('query ($q: String) { users(filter: { q: $q }) { nodes { id } } }', {
      as: admin,
      variables: { q: 'x'.repeat(1_000_000) },
    });
    expect(reply).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE' });
  });

  test.each([
    ['lists within lists', `{"n": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['objects within objects', `{"n": ${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`],
    ['a number beyond counting', '{"n": 1e308}'],
    ['a text for a number', `{"n": "${'9'.repeat(100_000)}"}`],
  ])('Variables of absurd size: %s', async (_case, variables) => {
    const query = JSON.stringify('query ($n: Int) { users(first: $n) { nodes { id } } }');
    const reply = await served.send(`{"query": ${query}, "variables": ${variables}}`, { as: admin });
    expect(reply).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(reply.text.length).toBeLessThan(2_000);
  });

  test.each([
    ['__proto__', 'BAD_REQUEST'],
    ['constructor', undefined],
    ['toString', undefined],
  ])('Variables named %s reach no prototype', async (name, code) => {
    const query = JSON.stringify('query ($n: Int) { users(first: $n) { nodes { id } } }');
    const reply = await served.send(`{"query": ${query}, "variables": {"${name}": {"n": 5}}}`, { as: admin });
    expect(reply.code).toBe(code);
  });

  describe('Introspection', () => {
    test.each(introspections)('by %s is not for strangers and customers', async (_way, query) => {
      for (const as of [stranger, customer]) {
        const reply = await served.send(
          { query, operationName: /query Q /.test(query) ? 'Q' : undefined },
          { as },
        );
        expect(reply).toMatchObject({ status: 403, code: 'INTROSPECTION_FORBIDDEN', data: undefined });
      }
    });

    test.each(introspections)('by %s is for staff', async (_way, query) => {
      const reply = await served.send(
        { query, operationName: /query Q /.test(query) ? 'Q' : undefined },
        { as: admin },
      );
      expect([reply.status, reply.code]).toEqual([200, undefined]);
      expect(JSON.stringify(reply.data)).toMatch(/User|Query|fields/);
    });

    test('that staff have asked for is not served to strangers from a cache', async () => {
      const query = '{ __schema { mutationType { name } } }';
      expect((await served.query(query, { as: admin })).status).toBe(200);
      expect((await served.query(query)).code).toBe('INTROSPECTION_FORBIDDEN');
    });

    test('deep in itself is refused to staff, too', async () => {
      const query = `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`;
      expect((await served.query(query, { as: admin })).code).toBe('QUERY_TOO_DEEP');
    });

    test('__typename is for everyone', async () => {
      const { data } = await served.query('{ __typename serverInfo { t: __typename } }');
      expect(data).toEqual({ __typename: 'Query', serverInfo: { t: 'ServerInfo' } });
    });
  });

  describe('Suggestions', () => {
    test.each(guesses)(
      'a wrong guess at %s is not corrected for strangers and customers',
      async (_guess, query, variables) => {
        for (const as of [stranger, customer]) {
          const reply = await served.query(query, { as, variables });
          expect(reply.status).toBe(400);
          expect(reply.text).not.toMatch(/did you mean/i);
        }
      },
    );

    test('staff are helped', async () => {
      expect((await served.query('{ serverInf { version } }', { as: admin })).message).toContain(
        'Did you mean',
      );
    });
  });
});
