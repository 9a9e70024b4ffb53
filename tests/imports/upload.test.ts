import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { serve, type Served } from '../kit/served.ts';
import { csvOf, importer, type Importer } from './importing.ts';

const nobody = '01856aa0-cbe8-7001-8000-000000000001';
const planImport = 'mutation ($input: PlanImportInput!) { planImport(input: $input) { id } }';

let served: Served;
let mira: Importer;

beforeAll(async () => {
  served = await serve();
  mira = await importer(served);
});
beforeEach(() => served.product.runtime.pool.query('delete from rate_limit'));
afterAll(() => served.close());

const matched = async (kind: 'organizations' | 'users', header: string): Promise<(string | null)[]> => {
  const width = header.split(',').length;
  const id = await mira.upload(kind, `${header}\n${Array.from({ length: width }, () => 'x').join(',')}`);
  return (await mira.columns(id)).map(({ field }) => field);
};

describe('an upload', () => {
  test.each([
    ['a comma and a mark of UTF-8', '\uFEFFName,E-mail\r\n"Müller, ""M""",m@a.example'],
    ['a semicolon', 'Name;E-mail\n"Müller, ""M""";m@a.example\n'],
    ['a tab, and blank lines', '\nName\tE-mail\r\n\r\n"Müller, ""M"""\tm@a.example\r\n  \r\n'],
    ['a lone carriage return', 'Name,E-mail\r"Müller, ""M""",m@a.example\r'],
  ])('with %s is read', async (_, text) => {
    const id = await mira.upload('users', text);
    expect(await mira.columns(id)).toEqual([
      { position: 1, name: 'Name', samples: ['Müller, "M"'], field: 'name' },
      { position: 2, name: 'E-mail', samples: ['m@a.example'], field: 'email' },
    ]);
  });

  test('counts lines as an editor does, however many a quoted cell has', async () => {
    const text = 'slug,name\r\na,"one\r\ntwo\r\nthree"\r\n\r\nb,x,y\r\n';
    const operation = await mira.plan('organizations', text);
    expect(operation.items.nodes.map(({ line }) => line)).toEqual([2, 6]);
  });

  test.each([
    ['', 'This file is empty. Its first line names the columns.'],
    ['\uFEFF', 'This file is empty. Its first line names the columns.'],
    ['slug,name\r\n\r\n', 'This file has a header and no line after it.'],
    ['slug,name\n1,"never closed\n2,b', 'This file cannot be read from line 3 on'],
    ['slug,name\n1,\0', 'This file is no text in UTF-8.'],
    [Array.from({ length: 201 }, () => 'x').join(','), 'This file has 201 columns; 200 are the most.'],
    [`slug${'\nx'.repeat(10_001)}`, 'This file has more than 10,000 lines. Split it.'],
  ])('of %j is refused with a sentence', async (text, sentence) => {
    const { status, text: said } = await mira.send('organizations', text);
    expect({ status, said }).toEqual({ status: 422, said: expect.stringContaining(sentence) });
  });

  test('of another encoding is refused', async () => {
    const reply = await fetch(`${served.address}/import/users`, {
      method: 'POST',
      headers: { cookie: served.cookieOf(mira.actor), 'content-type': 'text/csv' },
      body: Buffer.from([0x6e, 0xe4, 0x68]),
    });
    expect({ status: reply.status, text: await reply.text() }).toEqual({
      status: 422,
      text: 'This file is no text in UTF-8. Save it as “CSV UTF-8”.',
    });
  });

  test('of 10,000 lines is taken, and of more than 10 MB is not', async () => {
    expect((await mira.send('organizations', `slug${'\nx'.repeat(10_000)}`)).status).toBe(201);
    const large = await mira.send('organizations', `slug\n${'x'.repeat(10 * 1024 * 1024)}`);
    expect(large).toMatchObject({ status: 413, text: 'This file is larger than 10 MB. Split it.' });
  });

  test('is taken from those who may import, from our own pages, as CSV alone', async () => {
    const text = csvOf(['slug'], ['acme']);
    const anonymous = { path: '/import/users', headers: { 'content-type': 'text/csv' } };
    expect((await served.send(text, anonymous)).status).toBe(401);
    expect((await (await importer(served, StaffRole.SUPPORT_ADMIN)).send('users', text)).status).toBe(403);
    expect((await mira.send('users', text, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await mira.send('users', text, { origin: 'https://evil.example' })).status).toBe(403);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/json',
    ])
      expect((await mira.send('users', text, { 'content-type': type })).status).toBe(415);
    expect((await mira.send('invoices', text)).status).toBe(404);
  });

  test('is slowed down, and is in the audit log without what it says', async () => {
    const text = csvOf(['slug', 'name'], ['zebulon', 'Zebulon']);
    const first = await mira.send('organizations', text);
    const { id } = JSON.parse(first.text) as { id: string };
    const { rows } = await served.product.runtime.pool.query<{ action: string; after: object }>(
      'select e.action, c.after from audit.change c join audit.entry e on e.id = c.entry_id where c.record_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.action).toBe('uploadImport');
    expect(JSON.stringify(rows)).not.toMatch(/zebulon|customers\.csv/i);
    const answers: number[] = [];
    for (let round = 0; round < 25; round += 1) answers.push((await mira.send('organizations', text)).status);
    expect(answers.filter((status) => status === 429).length).toBeGreaterThan(3);
  });

  test('begins with a template whose columns are all known', async () => {
    for (const kind of ['organizations', 'users'] as const) {
      const { status, text } = await served.send(undefined, {
        ...{ method: 'GET', path: `/import/${kind}/template.csv`, as: mira.actor },
        headers: { 'content-type': undefined },
      });
      expect(status).toBe(200);
      const fields = await matched(kind, text.trim());
      expect(fields).not.toContain(null);
      expect(fields.length).toBeGreaterThan(3);
    }
  });
});

describe('a header', () => {
  test.each([
    [
      'organizations',
      ' SHORT NAME ,organization,Owner E-Mail,owner',
      ['slug', 'name', 'ownerEmail', 'ownerName'],
    ],
    ['organizations', 'slug,Name,E-mail,Telephone', ['slug', 'name', 'ownerEmail', 'phone']],
    ['organizations', 'Id,Organization,Name,State', ['id', 'name', null, null]],
    ['users', 'e_mail,Full Name,Company,Role', ['email', 'name', 'organization', 'role']],
    ['users', 'Id,Name,E-mail,State,Role', ['id', 'name', 'email', null, null]],
    ['users', 'Name,Name', ['name', null]],
  ] as const)('of %s, %s, is matched', async (kind, header, fields) => {
    expect(await matched(kind, header)).toEqual(fields);
  });

  test.each([
    [[], 'Say which column is Id or E-mail: it decides which record a line means.'],
    [
      [{ position: 2, field: 'name' }],
      'Say which column is Id or E-mail: it decides which record a line means.',
    ],
    [[{ position: 1, field: 'nothing' }], 'There is no field nothing.'],
    [[{ position: 3, field: 'email' }], 'The file has 2 columns.'],
    [
      [
        { position: 1, field: 'email' },
        { position: 2, field: 'email' },
      ],
      'Two columns are taken for E-mail.',
    ],
    [
      [
        { position: 1, field: 'email' },
        { position: 1, field: 'name' },
      ],
      'Column 1 is named twice.',
    ],
  ])('taken for %j is refused', async (columns, sentence) => {
    const fileId = await mira.upload('users', 'A,B\n1,2');
    const answer = await mira.actor.ask(planImport, { input: { fileId, columns, reason: 'x' } });
    expect(answer).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['columns'] });
    expect(answer.errors[0]?.message).toBe(sentence);
  });

  test('of a file that is not there is not planned, and an import takes a reason', async () => {
    const columns = [{ position: 1, field: 'email' }];
    const input = { fileId: nobody, columns, reason: 'x' };
    expect((await mira.actor.ask(planImport, { input })).code).toBe('NOT_FOUND');
    const fileId = await mira.upload('users', 'A,B\n1,2');
    expect((await mira.actor.ask(planImport, { input: { ...input, fileId, reason: ' ' } })).fields).toEqual([
      'reason',
    ]);
  });
});
