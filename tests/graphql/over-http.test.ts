import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';
import { serve, type Served } from '../kit/served.ts';

const modern = 'application/graphql-response+json';
const legacy = 'application/json';
const utf8 = (type: string): string => `${type}; charset=utf-8`;

/** Well-formed requests that GraphQL refuses. */
const refused: [string, object, string][] = [
  ['Document parsing failure', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
  ['Document validation failure', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'Operation cannot be determined',
    { query: 'query A { __typename } query B { __typename }' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'Operation cannot be determined: no such name',
    { query: '{ __typename }', operationName: 'Missing' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'Variable coercion failure',
    { query: 'query ($id: ID!) { user(id: $id) { id } }', variables: {} },
    'BAD_USER_INPUT',
  ],
  ['A document over a limit', { query: `{ ${'a: __typename '.repeat(600)} }` }, 'QUERY_TOO_LONG'],
];

/** Bodies that are no GraphQL-over-HTTP request. */
const malformed: [string, unknown][] = [
  ['JSON parsing failure: no JSON', 'NONSENSE'],
  ['JSON parsing failure: half an object', '{"query":'],
  ['Invalid parameters: a typing error in `query`', { qeury: '{ __typename }' }],
  ['Invalid parameters: `query` is no string', { query: { kind: 'Document' } }],
  ['Invalid parameters: `variables` is a list', { query: '{ __typename }', variables: [7] }],
  ['Invalid parameters: `variables` is a string', { query: '{ __typename }', variables: '{}' }],
  ['Invalid parameters: `operationName` is a number', { query: '{ __typename }', operationName: 7 }],
  ['Invalid parameters: `extensions` is a string', { query: '{ __typename }', extensions: 'x' }],
  ['Invalid parameters: an empty object', {}],
  ['Invalid parameters: a list', [{ query: '{ __typename }' }]],
  ['Invalid parameters: null', 'null'],
  ['Invalid parameters: a string', '"{ __typename }"'],
];

describe.each([
  ['graphql-jit', 'true'],
  ['graphql-js', 'false'],
])('GraphQL over HTTP, executed by %s', (_, jit) => {
  let served: Served;
  let mira: Actor;
  beforeAll(async () => {
    served = await serve({ GRAPHQL_JIT: jit });
    mira = await served.product.actingAs(await arrangeSuperAdmin(served.product));
  });
  afterAll(() => served.close());
  const accepting = (accept: string | undefined): { headers: { accept: string | undefined } } => ({
    headers: { accept },
  });

  describe('Request', () => {
    test('POST must be accepted', async () => {
      expect(await served.query('{ __typename }')).toMatchObject({
        status: 200,
        data: { __typename: 'Query' },
      });
    });

    test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
      '%s may be refused: 405 with Allow',
      async (method) => {
        const { status, headers } = await served.send(undefined, { method });
        expect([status, headers.allow]).toEqual([405, 'POST']);
      },
    );

    test('GET must not execute mutations: 405', async () => {
      const path = `/graphql?query=${encodeURIComponent('mutation { signOut }')}`;
      const reply = await served.send(undefined, { method: 'GET', path, as: mira });
      expect([reply.status, reply.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
      expect((await served.query('{ viewer { user { id } } }', { as: mira })).data?.['viewer']).toBeTruthy();
    });

    test('Content-Type must say JSON, with or without an encoding', async () => {
      for (const type of [
        'application/json',
        'application/json; charset=utf-8',
        'application/json;charset=UTF-8',
      ]) {
        expect((await served.query('{ __typename }', { headers: { 'content-type': type } })).status).toBe(
          200,
        );
      }
    });

    test.each([
      undefined,
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ])('Content-Type %s is refused with 4xx', async (type) => {
      const reply = await served.send({ query: '{ __typename }' }, { headers: { 'content-type': type } });
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
      expect(reply.code).toMatch(/^(BAD_REQUEST|UNSUPPORTED_MEDIA_TYPE)$/);
    });

    test('the body is read as UTF-8', async () => {
      const reply = await served.query('query ($e: String!) { users(filter: { q: $e }) { nodes { id } } }', {
        as: mira,
        variables: { e: 'žluťoučký 🐴' },
      });
      expect(reply.data).toEqual({ users: { nodes: [] } });
    });

    test('null for an optional parameter is the same as leaving it out', async () => {
      const body = { query: '{ __typename }', variables: null, operationName: null, extensions: null };
      expect(await served.send(body)).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    });

    test('operationName chooses the operation', async () => {
      const query = 'query A { a: __typename } query B { b: __typename }';
      expect((await served.send({ query, operationName: 'B' })).data).toEqual({ b: 'Query' });
    });

    test('extensions that are not known are left alone', async () => {
      expect((await served.send({ query: '{ __typename }', extensions: { trace: { id: 1 } } })).status).toBe(
        200,
      );
    });
  });

  describe('Accept', () => {
    test.each([
      [modern, modern],
      [legacy, legacy],
      [utf8(modern), modern],
      [utf8(legacy), legacy],
      [`${utf8(modern)}, ${utf8(legacy)}`, modern],
      [`${legacy}, ${modern}`, legacy],
      [`${legacy};q=0.5, ${modern};q=0.9`, modern],
      [`text/html, ${modern}`, modern],
      ['*/*', legacy],
      ['application/*', legacy],
    ])('%s is answered in %s', async (accept, type) => {
      const reply = await served.query('{ __typename }', accepting(accept));
      expect([reply.status, reply.headers['content-type']]).toEqual([200, utf8(type)]);
    });

    test('without the header the answer is of the modern type', async () => {
      const reply = await served.query('{ __typename }', accepting(undefined));
      expect(reply.headers['content-type']).toBe(utf8(modern));
    });

    test.each(['text/html', 'image/png', `${legacy};q=0`])(
      '%s alone is not acceptable, and nothing is executed: 406',
      async (accept) => {
        const reply = await served.query('mutation { signOut }', { as: mira, ...accepting(accept) });
        expect([reply.status, reply.code]).toEqual([406, 'NOT_ACCEPTABLE']);
        expect(
          (await served.query('{ viewer { user { id } } }', { as: mira })).data?.['viewer'],
        ).toBeTruthy();
      },
    );
  });

  describe('Status codes', () => {
    test.each(refused)('%s: 400 in the modern type', async (_case, body, code) => {
      const reply = await served.send(body, { as: mira, ...accepting(modern) });
      expect(reply).toMatchObject({ status: 400, code });
      expect(reply.text).not.toContain('"data"');
    });

    test.each(refused)('%s: 200 in application/json', async (_case, body, code) => {
      expect(await served.send(body, { as: mira, ...accepting(legacy) })).toMatchObject({
        status: 200,
        code,
      });
    });

    test.each(malformed)('%s: 400 in both types', async (_case, body) => {
      for (const type of [modern, legacy]) {
        const reply = await served.send(body, accepting(type));
        expect(reply).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
        expect(reply.headers['content-type']).toBe(utf8(type));
      }
    });

    test('Field errors leave the data: 200 in both types', async () => {
      for (const type of [modern, legacy]) {
        const reply = await served.query(
          '{ serverInfo { version } organizations { nodes { id } } }',
          accepting(type),
        );
        expect([reply.status, reply.code]).toEqual([200, 'UNAUTHENTICATED']);
      }
    });

    test('a request that is too large: 413', async () => {
      const reply = await served.query('{ __typename }', { variables: { x: 'x'.repeat(300_000) } });
      expect([reply.status, reply.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
    });

    test('a page of another site: 403', async () => {
      const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
      expect(await served.query('mutation { signOut }', { as: mira, headers })).toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
      });
    });
  });
});
