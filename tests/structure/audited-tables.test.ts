import type { EntityMetadata } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personalColumns } from '../../server/kit/migrate.ts';
import { modules } from '../../server/modules.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Product } from '../kit/product.ts';

let product: Product;
const open: Client[] = [];

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  open.push(client);
  return client;
}

beforeAll(async () => {
  product = await startProduct();
  await product.arrange((ctx) =>
    signUp(ctx, {
      email: 'ann@acme.example',
      name: 'Ann Acme',
      organization: { name: 'Acme', slug: 'acme' },
    }),
  );
});
afterAll(async () => {
  await Promise.all(open.map((client) => client.end()));
  await product.close();
});

describe('a write from a console', () => {
  test('is refused without a deed', async () => {
    const console = await connect(product.database.url);
    await expect(console.query(`update organization set name = 'Mine'`)).rejects.toMatchObject({
      code: 'BU001',
    });
    await expect(
      console.query(`insert into role (key, name, holds_everything) values ('X', 'X', true)`),
    ).rejects.toMatchObject({ code: 'BU001' });
    await expect(console.query('delete from membership')).rejects.toMatchObject({ code: 'BU001' });
  });

  test('is in the audit with one', async () => {
    const console = await connect(product.database.url);
    await console.query('begin');
    await console.query(`select audit.begin_deed('fixName', 'console', reason => 'A typing error')`);
    await console.query(`update organization set country = 'DE' where slug = 'acme'`);
    await console.query('commit');
    const { rows } = await console.query(
      `select e.actor, e.reason, c.before, c.after from audit.entry e join audit.change c on c.entry_id = e.id where e.action = 'fixName'`,
    );
    expect(rows).toEqual([
      { actor: 'console', reason: 'A typing error', before: { country: null }, after: { country: 'DE' } },
    ]);
  });

  test('is refused under a deed of another transaction', async () => {
    const console = await connect(product.database.url);
    await console.query('begin');
    await console.query(`select audit.begin_deed('first', 'console')`);
    const { rows } = await console.query<{ deed: string }>(`select current_setting('bursar.deed') as deed`);
    await console.query('commit');
    await console.query(`select set_config('bursar.deed', $1, false)`, [rows[0]?.deed]);
    await expect(console.query(`update organization set name = 'Mine'`)).rejects.toMatchObject({
      code: 'BU001',
    });
  });
});

describe('the audit only grows', () => {
  const columns = { entry: 'action', target: 'type', change: 'table_name', personal: 'name' };
  const attempts = Object.entries(columns).flatMap(([table, column]) => [
    `update audit.${table} set ${column} = ''`,
    `delete from audit.${table}`,
    `truncate audit.${table} cascade`,
    `insert into audit.${table} (${column}) values ('')`,
  ]);

  test.each(attempts)('refuses to the application: %s', async (attempt) => {
    const application = await connect(product.database.url);
    await expect(application.query(attempt)).rejects.toMatchObject({ code: '42501' });
  });

  test.each(
    attempts.filter((attempt) => !attempt.startsWith('insert') && attempt !== 'delete from audit.personal'),
  )('refuses even to the owner: %s', async (attempt) => {
    const owner = await connect(product.database.ownerUrl);
    await expect(owner.query(attempt)).rejects.toMatchObject({ code: 'BU002' });
  });

  test('lets the owner take out all words of an entry, and no other of its values', async () => {
    const owner = await connect(product.database.ownerUrl);
    await owner.query('begin');
    await owner.query(`select audit.begin_deed('fixName', 'console', reason => 'A typing error')`);
    const some = `where id = audit.current_deed()`;
    for (const attempt of [
      `reason = null`,
      `reason = null, error = null`,
      `salt = null`,
      `reason = 'Another', salt = null`,
      `reason = null, error = 'Another', salt = null`,
      `reason = null, error = null, salt = null, words = null`,
      `reason = null, error = null, salt = null, action = 'other'`,
    ]) {
      await owner.query('savepoint attempt');
      await expect(owner.query(`update audit.entry set ${attempt} ${some}`)).rejects.toMatchObject({
        code: 'BU002',
      });
      await owner.query('rollback to savepoint attempt');
    }
    await owner.query(`update audit.entry set reason = null, error = null, salt = null ${some}`);
    await owner.query('rollback');
  });

  test.each([
    'alter table organization disable trigger audit',
    'drop table organization',
    'truncate organization cascade',
    'create table mine ()',
    `select audit.watch('organization')`,
    'drop schema audit cascade',
  ])('leaves the application no way around it: %s', async (attempt) => {
    const application = await connect(product.database.url);
    await expect(application.query(attempt)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('every table', () => {
  test('is watched, or exempt by name', async () => {
    const exempt = [
      'mikro_orm_migrations',
      'rate_limit',
      ...modules.flatMap((module) => module.exempt ?? []),
    ];
    const owner = await connect(product.database.ownerUrl);
    const { rows } = await owner.query('select audit.unwatched($1)', [exempt]);
    expect(rows).toEqual([]);
  });

  test('keeps personal values apart: the entries have none in clear', async () => {
    const owner = await connect(product.database.ownerUrl);
    const { rows } = await owner.query(
      `select c.before::text || coalesce(c.after::text, '') as text from audit.change c`,
    );
    expect(rows.filter(({ text }) => /ann@acme|Ann Acme/.test(text as string))).toEqual([]);
    const { rows: apart } = await owner.query(
      `select count(*)::int as n from audit.personal where after = '"ann@acme.example"'`,
    );
    expect(apart).toEqual([{ n: 1 }]);
  });

  test('marks what tells who a person is', () => {
    const marked = modules
      .flatMap((module) => module.entities ?? [])
      .map((entity) => product.runtime.orm.getMetadata().get(entity as never) as EntityMetadata)
      .flatMap((meta) => personalColumns(meta).map((column) => `${meta.tableName}.${column}`));
    expect(marked.sort()).toMatchSnapshot();
  });
});
