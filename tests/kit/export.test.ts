import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditEntry } from '../../server/audit/audit-entry.entity.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { createUser } from '../../server/identity/create-user.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { serve, type Reply, type Served } from './served.ts';
import type { Actor } from './product.ts';

let served: Served;
let support: Actor;
let customer: Actor;

beforeAll(async () => {
  served = await serve();
  const { product } = served;
  const people = await product.arrange(async (ctx) => {
    const member = await createUser(ctx, {
      name: 'Sue',
      email: 'sue@bursar.example',
      role: StaffRole.SUPPORT_ADMIN,
    });
    const names = [
      '=HYPERLINK("http://evil.example")',
      '+1',
      '@sum',
      'Plain, with a comma',
      'Quoted "so"',
      'Grün & Söhne',
    ];
    let owner;
    for (const [index, name] of names.entries()) {
      owner = (
        await signUp(ctx, {
          name: `Owner ${index}`,
          email: `owner${index}@company.example`,
          organization: { name, slug: `company-${index}` },
        })
      ).user;
    }
    return { member, owner };
  });
  support = await product.actingAs(people.member);
  if (people.owner) customer = await product.actingAs(people.owner);
});
afterAll(() => served.close());

const get = (path: string, as?: Actor, headers = {}): Promise<Reply> =>
  served.send(undefined, {
    method: 'GET',
    path,
    ...(as && { as }),
    headers: { 'content-type': undefined, ...headers },
  });
const rowsOf = ({ text }: Reply): Record<string, string>[] => parse(text, { columns: true, bom: true });

describe('a list as CSV', () => {
  test('is all its rows, in its order, with what modules above add', async () => {
    const reply = await get('/export/organizations.csv?orderBy=NAME', support);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toMatch(
      /^attachment; filename="organizations-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const rows = rowsOf(reply);
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toMatchObject({
      Organization: 'Quoted "so"',
      'Owner e-mail': 'owner4@company.example',
      Members: '1',
      Status: 'Inactive',
    });
    expect(rowsOf(await get('/export/organizations.csv?orderBy=NAME&reverse=true', support))).toEqual(
      rows.toReversed(),
    );
  });

  test('never holds what a spreadsheet would take for a formula', async () => {
    const cells = rowsOf(await get('/export/organizations.csv', support)).map((row) => row['Organization']);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell ?? ''))).toEqual([]);
    expect(cells).toContain(`'=HYPERLINK("http://evil.example")`);
  });

  test('is filtered as the list would be', async () => {
    const filter = encodeURIComponent(JSON.stringify({ q: 'owner3@comp' }));
    const rows = rowsOf(await get(`/export/organizations.csv?filter=${filter}`, support));
    expect(rows.map((row) => row['Organization'])).toEqual(['Plain, with a comma']);
  });

  test('leaves an entry in the audit log, without what was searched for', async () => {
    const filter = encodeURIComponent(JSON.stringify({ q: 'owner1@comp' }));
    await get(`/export/organizations.csv?filter=${filter}`, support);
    const em = served.product.runtime.orm.em.fork();
    const [entry] = await em.find(
      AuditEntry,
      { action: 'exportOrganizations' },
      { orderBy: { at: 'desc' }, limit: 1 },
    );
    expect(entry).toMatchObject({ reason: 'Filtered by q', actor: 'user' });
  });

  test.each([
    ['/export/organizations.csv?filter={', 400],
    ['/export/organizations.csv?filter=[]', 400],
    ['/export/organizations.csv?filter={"nothing":1}', 400],
    ['/export/organizations.csv?orderBy=NOTHING', 400],
    ['/export/sessions.csv', 404],
  ])('%s is refused with %i', async (path, status) => {
    expect((await get(encodeURI(path), support)).status).toBe(status);
  });

  test('is for whoever may read the list and download', async () => {
    expect((await get('/export/organizations.csv')).status).toBe(401);
    expect((await get('/export/organizations.csv', customer)).status).toBe(403);
    expect((await get('/export/organizations.csv', support, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
  });

  test('gives its connection back when the download is given up', async () => {
    const { orm } = served.product.runtime;
    expect(await orm.em.fork().count(Organization)).toBe(6);
    for (let round = 0; round < 30; round += 1) {
      const abort = new AbortController();
      const reply = fetch(`${served.address}/export/auditEntries.csv`, {
        headers: { cookie: served.cookieOf(support) },
        signal: abort.signal,
      });
      await reply.then((response) => response.body?.cancel());
      abort.abort();
    }
    expect((await get('/export/users.csv', support)).status).toBe(200);
  });
});
