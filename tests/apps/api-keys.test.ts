import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { arrangeSuperAdmin, arrangeSupportAdmin } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';
import { serve, type Reply, type Served } from '../kit/served.ts';

let served: Served;
let admin: Actor;
let productId: string;
let apps = 0;

beforeAll(async () => {
  served = await serve();
  admin = await served.product.actingAs(await arrangeSuperAdmin(served.product));
  const { createProduct } = await admin.get<{ createProduct: { id: string } }, object>(
    'mutation { createProduct(input: { key: "CLOUD", name: "Cloud" }) { id } }',
  );
  productId = createProduct.id;
});
afterAll(() => served.close());

const anApp = async (): Promise<{ id: string; key: string }> => {
  const key = `app${(apps += 1)}`;
  const { createApp } = await admin.get<{ createApp: { id: string; key: string } }, object>(
    'mutation ($input: CreateAppInput!) { createApp(input: $input) { id key } }',
    { input: { key, name: `App ${apps}`, productId } },
  );
  return createApp;
};

interface Made {
  readonly token: string;
  readonly key: { readonly id: string; readonly prefix: string; readonly scopes: readonly string[] };
}
const aKey = async (appId: string, more: object = {}): Promise<Made> => {
  await served.product.runtime.pool.query('delete from rate_limit');
  const input = { appId, name: 'production', scopes: ['CUSTOMERS_READ'], reason: 'It goes live', ...more };
  const { createApiKey } = await admin.get<{ createApiKey: Made }, object>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { token key { id prefix scopes } } }',
    { input },
  );
  return createApiKey;
};
const ask = (token: string, query = '{ currentKey { name scopes app { key } } }'): Promise<Reply> =>
  served.query(query, { headers: { authorization: `Bearer ${token}` } });
const works = async (token: string): Promise<boolean> => (await ask(token)).status === 200;

describe('a key', () => {
  test('is shown once, kept as a hash, and makes a request that of its app', async () => {
    const app = await anApp();
    const { token, key } = await aKey(app.id, { scopes: ['ACTIVITY_WRITE', 'CUSTOMERS_READ'] });
    expect(token.startsWith(key.prefix)).toBe(true);
    const { data } = await ask(token);
    expect(data).toEqual({
      currentKey: { name: 'production', scopes: ['ACTIVITY_WRITE', 'CUSTOMERS_READ'], app: { key: app.key } },
    });
    const { rows } = await served.product.runtime.pool.query<{ all: string }>(
      `select coalesce(jsonb_agg(to_jsonb(k)), '[]')::text || coalesce((select jsonb_agg(to_jsonb(c)) from audit.change c)::text, '') as all from api_key k`,
    );
    expect(rows[0]?.all).not.toContain(token);
  });

  test('sees no other app, and nothing of the staff', async () => {
    const [one, other] = [await anApp(), await anApp()];
    const { token } = await aKey(one.id);
    await aKey(other.id);
    const { data } = await ask(token, '{ currentKey { app { key keys { nodes { app { key } } } } } }');
    expect(data).toEqual({
      currentKey: { app: { key: one.key, keys: { nodes: [{ app: { key: one.key } }] } } },
    });
    for (const query of [
      '{ apps { nodes { id } } }',
      '{ organizations { nodes { id } } }',
      '{ users { nodes { id } } }',
    ])
      expect((await ask(token, query)).code).toBe('FORBIDDEN');
    expect((await ask(token, 'mutation { revokeOtherSessions }')).code).toBe('FORBIDDEN');
  });

  test('that was never made is refused as such, whatever session comes with it', async () => {
    const answer = await served.query('{ viewer { user { id } } }', {
      as: admin,
      headers: { authorization: 'Bearer bursar_nothing' },
    });
    expect(answer).toMatchObject({ status: 401, code: 'KEY_UNKNOWN' });
  });

  test('works no more from the moment on that it is taken back', async () => {
    const { token, key } = await aKey((await anApp()).id, { scopes: ['CATALOG_READ'] });
    const plans = '{ products { nodes { key } } }';
    expect((await ask(token, plans)).data).toMatchObject({ products: { nodes: [{}] } });
    await admin.get(
      'mutation ($id: ID!) { revokeApiKey(id: $id, reason: "It was in a log") { revokedAt } }',
      { id: key.id },
    );
    const refused = await ask(token, plans);
    expect(refused).toMatchObject({ status: 401, code: 'KEY_UNKNOWN' });
    expect(refused.data ?? null).toBeNull();
  });

  test('ends when it was said to, by the time of the product', async () => {
    const { clock } = served.product.runtime;
    const expiresAt = new Date(clock.now().getTime() + 60_000).toISOString();
    const { token } = await aKey((await anApp()).id, { expiresAt });
    expect(await works(token)).toBe(true);
    clock.setOffset(61_000);
    expect(await works(token)).toBe(false);
    clock.setOffset(0);
  });

  test('is replaced by another one, and both work for a while', async () => {
    const { token, key } = await aKey((await anApp()).id);
    const { rotateApiKey } = await admin.get<{ rotateApiKey: Made }, object>(
      'mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { token key { id prefix scopes } } }',
      { input: { id: key.id, overlapHours: 2, reason: 'Every half a year' } },
    );
    expect(rotateApiKey.key.scopes).toEqual(key.scopes);
    expect([await works(token), await works(rotateApiKey.token)]).toEqual([true, true]);
    const { clock } = served.product.runtime;
    clock.setOffset(2 * 3_600_000 + 1_000);
    expect([await works(token), await works(rotateApiKey.token)]).toEqual([false, true]);
    clock.setOffset(0);
  });

  test('works only while its app is in use', async () => {
    const app = await anApp();
    const { token } = await aKey(app.id);
    await admin.get('mutation ($id: ID!) { archiveApp(id: $id, reason: "Its successor is out") { id } }', {
      id: app.id,
    });
    expect(await works(token)).toBe(false);
    await admin.get('mutation ($id: ID!) { restoreApp(id: $id) { id } }', { id: app.id });
    expect(await works(token)).toBe(true);
  });

  test('may be sent so often a minute, and not more often', async () => {
    const { token } = await aKey((await anApp()).id, { perMinute: 3 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    for (const { status, code } of answers.filter((one) => one.status !== 200))
      expect({ status, code }).toEqual({ status: 429, code: 'RATE_LIMITED' });
  });

  test('that was sent before is asked about together with what it reads, and counted all the same', async () => {
    const { token } = await aKey((await anApp()).id, { scopes: ['CATALOG_READ'], perMinute: 5 });
    const { pool } = served.product.runtime;
    const plans = '{ products { nodes { key } } }';
    expect((await ask(token, plans)).status).toBe(200);
    const alone = vi.spyOn(pool, 'query');
    for (let times = 0; times < 4; times += 1)
      expect((await ask(token, plans)).data).toMatchObject({ products: { nodes: [{ key: 'CLOUD' }] } });
    const names = alone.mock.calls.map(([statement]) => (statement as { name?: string }).name);
    alone.mockRestore();
    expect(names).not.toContain('authenticate-key');
    expect(await ask(token, plans)).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  });

  test('tells when it was last sent', async () => {
    const app = await anApp();
    const { token } = await aKey(app.id);
    await ask(token);
    const { app: shown } = await admin.get<{ app: { lastUsedAt: string | null; keyCount: number } }, object>(
      'query ($id: ID!) { app(id: $id) { lastUsedAt keyCount } }',
      { id: app.id },
    );
    expect(shown).toMatchObject({ lastUsedAt: expect.any(String) as string, keyCount: 1 });
  });
});

describe('whoever makes keys', () => {
  test.each([
    [{ scopes: [] }, 'scopes', 'BAD_USER_INPUT'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt', 'DATE_IN_THE_PAST'],
    [{ perMinute: 0 }, 'perMinute', 'BAD_USER_INPUT'],
    [{ name: '' }, 'name', 'BAD_USER_INPUT'],
  ])('is told what is wrong with %o, at its field', async (more, field, code) => {
    const { id: appId } = await anApp();
    await served.product.runtime.pool.query('delete from rate_limit');
    const input = { appId, name: 'production', scopes: ['CUSTOMERS_READ'], reason: 'It goes live', ...more };
    const answer = await admin.ask(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { token } }',
      { input },
    );
    expect(answer).toMatchObject({ code, fields: [field] });
  });

  test('is a super-admin: support reads', async () => {
    const support = await served.product.actingAs(await arrangeSupportAdmin(served.product));
    const { id } = await anApp();
    expect(await support.get('query ($id: ID!) { app(id: $id) { id } }', { id })).toEqual({ app: { id } });
    const answer = await support.ask('mutation ($id: ID!) { archiveApp(id: $id, reason: "No") { id } }', {
      id,
    });
    expect(answer.code).toBe('FORBIDDEN');
  });
});
