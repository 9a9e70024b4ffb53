import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '../../server/http.ts';
import type { ChangeFeed } from '../../server/kit/events.ts';
import { modules } from '../../server/modules.ts';
import { startProduct, type Product } from '../kit/product.ts';
import { arrangeUser, password } from './user.factory.ts';

const feed: ChangeFeed = { subscribe: () => {}, stop: () => Promise.resolve() };
const opened: { product: Product; app: FastifyInstance }[] = [];

async function serve(publicUrl: string): Promise<{ product: Product; app: FastifyInstance }> {
  const product = await startProduct({ PUBLIC_URL: publicUrl });
  const app = await buildServer(product.runtime, modules, feed);
  opened.push({ product, app });
  return { product, app };
}

const post = (app: FastifyInstance, query: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', host: 'bursar.test', ...headers },
    payload: { query },
  });

let plain: { product: Product; app: FastifyInstance };
let secure: { product: Product; app: FastifyInstance };
beforeAll(async () => {
  plain = await serve('http://bursar.test');
  secure = await serve('https://bursar.test');
});
afterAll(async () => {
  for (const { product, app } of opened) {
    await app.close();
    await product.close();
  }
});

async function signIn({ product, app }: typeof plain) {
  const { email } = await arrangeUser(product);
  return post(app, `mutation { signIn(input: { email: "${email}", password: "${password}" }) { outcome } }`);
}

describe('the cookie of a session', () => {
  it('is out of reach of scripts and of other sites', async () => {
    const [cookie] = (await signIn(plain)).cookies;
    expect(cookie).toMatchObject({ name: 'bursar_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.secure).toBeUndefined();
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
  });

  it('belongs to this host alone where the product is served over https', async () => {
    const [cookie] = (await signIn(secure)).cookies;
    expect(cookie).toMatchObject({
      name: '__Host-bursar_session',
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      secure: true,
    });
    expect(cookie).not.toHaveProperty('domain');
  });

  it('signs requests in until it is cleared', async () => {
    const [cookie] = (await signIn(plain)).cookies;
    const headers = { cookie: `bursar_session=${cookie?.value}` };
    const before = await post(plain.app, '{ viewer { sessionId } }', headers);
    expect(before.json()).toMatchObject({ data: { viewer: { sessionId: expect.any(String) as string } } });
    const out = await post(plain.app, 'mutation { signOut }', headers);
    expect(out.cookies[0]).toMatchObject({ name: 'bursar_session', value: '' });
    expect((await post(plain.app, '{ viewer { sessionId } }', headers)).json()).toEqual({
      data: { viewer: null },
    });
  });

  it('is worth nothing to the page of another site', async () => {
    const [cookie] = (await signIn(plain)).cookies;
    const headers = { cookie: `bursar_session=${cookie?.value}` };
    const forgeries: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'content-type': 'text/plain' },
    ];
    for (const forged of forgeries) {
      const answer = await post(plain.app, 'mutation { signOut }', { ...headers, ...forged });
      expect(answer.statusCode, JSON.stringify(forged)).toBeGreaterThanOrEqual(400);
    }
    const own = await post(plain.app, '{ viewer { sessionId } }', {
      ...headers,
      origin: 'http://bursar.test',
    });
    expect(own.json()).not.toEqual({ data: { viewer: null } });
  });
});
