import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openChangeFeed, type ChangeFeed } from '../../server/kit/events.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
const feeds: ChangeFeed[] = [];
const servers: http.Server[] = [];
/** What the browser of each process has heard. */
const heard: string[] = ['', ''];

beforeAll(async () => {
  product = await startProduct();
  for (const index of [0, 1]) {
    const feed = await openChangeFeed(product.database.url, product.runtime.log, (table) =>
      table === 'organization' ? 'Organization' : undefined,
    );
    const server = http.createServer((_request, response) => feed.subscribe(response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    http.get({ port, host: '127.0.0.1' }, (response) =>
      response.on('data', (chunk: Buffer) => (heard[index] += chunk.toString())),
    );
    feeds.push(feed);
    servers.push(server);
  }
  await vi.waitFor(() => expect(heard.every((text) => text.includes('retry:'))).toBe(true));
});
afterAll(async () => {
  await Promise.all(feeds.map((feed) => feed.stop()));
  for (const server of servers) server.closeAllConnections();
  await product.close();
});

test('what one process commits reaches the browsers of all, and nothing that was undone', async () => {
  const id = await product.arrange(async (ctx) => {
    const organization = ctx.em.create(Organization, { name: 'Acme', slug: 'acme', createdAt: new Date() });
    await ctx.em.flush();
    expect(heard.join('')).not.toContain(organization.id);
    return organization.id;
  });
  const line = `event: changed\ndata: {"type":"Organization","id":"${id}"}`;
  await expect.poll(() => heard.every((text) => text.includes(line))).toBe(true);
  const undone = product.arrange(async (ctx) => {
    ctx.em.create(Organization, {
      id: '01920000-0000-7000-8000-000000000000',
      name: 'No',
      slug: 'no',
      createdAt: new Date(),
    });
    await ctx.em.flush();
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(heard.join('')).not.toContain('01920000');
});

test('a lost connection comes back, and tells browsers to look again', async () => {
  const client = new Client({ connectionString: product.database.superUrl });
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bursar-events' and datname = current_database()`,
  );
  await client.end();
  await expect
    .poll(() => heard.every((text) => text.includes('event: resync')), { timeout: 10_000 })
    .toBe(true);
});
