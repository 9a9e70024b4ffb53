import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse, validate } from 'graphql';
import { documentIds } from '../../client/kit/persisted-documents.generated.ts';
import { persistedFetch } from '../../client/kit/persisted-fetch.ts';
import { documents } from '../../server/persisted-documents.generated.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin, arrangeUser } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';
import { serve, type Served } from '../kit/served.ts';

const idOf = (operation: string): string => documentIds[operation] ?? `no operation ${operation}`;
const playground = { 'x-playground': '1' };
const accept = 'application/graphql-response+json';

describe('the manifest', () => {
  test('names each document by the SHA-256 of its text', () => {
    for (const [id, text] of documents) {
      expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
  });

  test('has every operation that the client names, one in each document', () => {
    expect(Object.values(documentIds).sort()).toEqual([...documents.keys()].sort());
    for (const [name, id] of Object.entries(documentIds)) {
      const operations = parse(documents.get(id) ?? '').definitions.filter(
        ({ kind }) => kind === 'OperationDefinition',
      );
      expect(operations).toMatchObject([{ name: { value: name } }]);
    }
  });

  test('asks for the names of types, by which the cache of the client finds its records', () => {
    const text = documents.get(idOf('Organizations')) ?? '';
    expect(text.match(/__typename/g)?.length).toBeGreaterThan(5);
  });
});

describe.each([
  ['graphql-jit', 'true'],
  ['graphql-js', 'false'],
])('persisted documents, executed by %s', (_, jit) => {
  let served: Served;
  let admin: Actor;
  beforeAll(async () => {
    served = await serve({ GRAPHQL_JIT: jit });
    admin = await served.product.actingAs(await arrangeSuperAdmin(served.product));
  });
  afterAll(() => served.close());

  test('fit the schema', () => {
    for (const text of documents.values()) expect(validate(served.product.schema, parse(text))).toEqual([]);
  });

  test('are executed by their ids, with variables', async () => {
    const { status, data } = await served.send(
      { documentId: idOf('Invoices'), variables: { first: 5 }, operationName: 'Invoices' },
      { as: admin },
    );
    expect([status, data]).toMatchObject([200, { invoices: { totalCount: 0, nodes: [] } }]);
  });

  test('may be mutations', async () => {
    const visitor = await served.product.actingAs(await arrangeUser(served.product));
    expect((await served.send({ documentId: idOf('SignOut') }, { as: visitor })).data).toEqual({
      signOut: true,
    });
  });

  test('have their variables checked like those of any document', async () => {
    const request = { documentId: idOf('Invoices'), variables: { filter: { status: 5_000 } } };
    expect((await served.send(request, { as: admin })).code).toBe('BAD_USER_INPUT');
  });

  test.each(['sha256:0', `sha256:${'0'.repeat(64)}`, '', '__proto__', 'constructor', 'x'.repeat(10_000)])(
    'of the unknown id %.20s are refused with one typed error',
    async (documentId) => {
      const reply = await served.send({ documentId }, { as: admin });
      expect(reply).toMatchObject({ status: 400, code: 'PERSISTED_DOCUMENT_NOT_FOUND', data: undefined });
      expect(reply.errors).toHaveLength(1);
    },
  );

  test('of an unknown id are answered with 200 in application/json', async () => {
    const headers = { accept: 'application/json' };
    const reply = await served.send({ documentId: 'sha256:0' }, { headers });
    expect([reply.status, reply.code]).toEqual([200, 'PERSISTED_DOCUMENT_NOT_FOUND']);
  });

  test('cannot be given another text under their id', async () => {
    const documentId = idOf('Viewer');
    const reply = await served.send({ documentId, query: 'mutation { signOut }' }, { as: admin });
    expect([reply.status, reply.code]).toEqual([400, 'BAD_REQUEST']);
    expect((await served.send({ documentId }, { as: admin })).data?.['viewer']).toBeTruthy();
  });

  test('are not added by a request, as automatic persisted queries are', async () => {
    const query = '{ __typename }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const reply = await served.send({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(reply.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    expect((await served.send({ documentId: `sha256:${sha256Hash}` })).code).toBe(
      'PERSISTED_DOCUMENT_NOT_FOUND',
    );
  });

  test.each([7, true, {}, []])('are named by strings, not by %j', async (documentId) => {
    expect(await served.send({ documentId })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('and no document at all is no request', async () => {
    expect(await served.send({ documentId: null })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});

describe('PERSISTED_DOCUMENTS_ONLY', () => {
  let served: Served;
  let admin: Actor;
  let support: Actor;
  let customer: Actor;
  beforeAll(async () => {
    served = await serve({ PERSISTED_DOCUMENTS_ONLY: 'true' });
    admin = await served.product.actingAs(await arrangeSuperAdmin(served.product));
    support = await served.product.actingAs(await arrangeSupportAdmin(served.product));
    customer = await served.product.actingAs(await arrangeUser(served.product));
  });
  afterAll(() => served.close());

  test('accepts the documents of the pages from everyone, signed in or not', async () => {
    expect((await served.send({ documentId: idOf('Viewer') }, { as: admin })).data?.['viewer']).toBeTruthy();
    expect((await served.send({ documentId: idOf('SignInPage') })).status).toBe(200);
  });

  test('refuses every other document, harmless or not', async () => {
    for (const as of [undefined, customer, support, admin]) {
      for (const query of [
        '{ __typename }',
        '{ viewer { permissions } }',
        documents.get(idOf('Viewer')) ?? '',
      ]) {
        expect(await served.query(query, { as })).toMatchObject({
          status: 403,
          code: 'PERSISTED_DOCUMENT_REQUIRED',
        });
      }
    }
  });

  test('accepts documents from the playground of staff who may use it', async () => {
    const { data } = await served.query('{ __schema { queryType { name } } }', {
      as: admin,
      headers: playground,
    });
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  test('does not believe the header of those who may not', async () => {
    for (const as of [undefined, customer]) {
      const reply = await served.query('{ __typename }', { as, headers: playground });
      expect(reply).toMatchObject({ status: 403, code: 'PERSISTED_DOCUMENT_REQUIRED' });
    }
  });
});

describe('the fetch of the client', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served.close());
  const body = (operationName: string, query: string): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ operationName, query, variables: {} }),
  });

  test('sends the id for the text', async () => {
    const sent = vi.spyOn(globalThis, 'fetch');
    const text = documents.get(idOf('SignInPage')) ?? '';
    const response = await persistedFetch(`${served.address}/graphql`, body('SignInPage', text));
    expect(await response.json()).toMatchObject({ data: { serverInfo: { demo: false } } });
    expect(sent.mock.calls.map(([, init]) => JSON.parse(String(init?.body)) as unknown)).toEqual([
      { documentId: idOf('SignInPage'), operationName: 'SignInPage', variables: {} },
    ]);
    sent.mockRestore();
  });

  test('sends the text to a server of another version, and what it does not know as it is', async () => {
    const known = documents.get(idOf('SignInPage'));
    (documents as Map<string, string>).delete(idOf('SignInPage'));
    const text = 'query SignInPage { serverInfo { version } }';
    const response = await persistedFetch(`${served.address}/graphql`, body('SignInPage', text));
    expect(await response.json()).toMatchObject({ data: { serverInfo: { version: expect.any(String) } } });
    (documents as Map<string, string>).set(idOf('SignInPage'), known ?? '');
    const other = await persistedFetch(
      `${served.address}/graphql`,
      body('Mine', 'query Mine { __typename }'),
    );
    expect(await other.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
