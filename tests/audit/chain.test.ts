import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepCheckpoint } from '../../server/audit/keep-checkpoint.ts';
import { sealAudit } from '../../server/audit/seal-audit.ts';
import { verifyChain } from '../../server/audit/verify-chain.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Product } from '../kit/product.ts';
import { insertEntry, openVandal, type Vandal } from './tampering.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'checkpoints-'));
const whole = { finding: null };
const open: Client[] = [];
let product: Product;
let vandal: Vandal;

beforeAll(async () => {
  product = await startProduct({ AUDIT_CHECKPOINT_DIR: folder });
  vandal = await openVandal(product);
});
afterAll(async () => {
  await Promise.all(open.map((client) => client.end()));
  await vandal?.close();
  await product?.close();
  fs.rmSync(folder, { recursive: true });
});

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  open.push(client);
  return client;
}
async function rowOf<T extends object>(text: string, ...values: unknown[]): Promise<T> {
  const { rows } = await product.runtime.pool.query<T>(text, values);
  return rows[0] as T;
}
const verify = () => verifyChain(product.runtime);

describe('sealing', () => {
  test('leaves no gap and forgets nobody while eight write and three seal', async () => {
    const writing = new AbortController();
    const sealers = [1, 2, 3].map(async () => {
      while (!writing.signal.aborted) {
        await sealAudit(product.runtime);
        await pause(Math.random() * 10);
      }
    });
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      const client = await connect(product.database.url);
      for (let deed = 0; deed < 40; deed += 1) {
        await client.query('begin');
        await client.query(`select audit.begin_deed('race', $1)`, [`writer ${writer}`]);
        // so that entries commit in another order than they begin
        await pause(Math.random() * 15);
        await client.query(deed % 7 === 3 ? 'rollback' : 'commit');
      }
    });
    await Promise.all(writers);
    writing.abort();
    await Promise.all(sealers);
    await sealAudit(product.runtime);
    const counts = await rowOf<Record<string, number>>(
      `select (select count(*)::int from audit.entry) as entries, (select count(*)::int from audit.entry where action = 'race') as raced,
         (select count(*)::int from audit.seal) as seals, (select max(position)::int from audit.seal) as last, (select count(*)::int from audit.unsealed) as waiting`,
    );
    expect(counts).toMatchObject({
      raced: 8 * 34,
      waiting: 0,
      seals: counts['entries'],
      last: counts['entries'],
    });
    expect(await verify()).toMatchObject({ checked: counts['entries'], ...whole });
  });

  test('covers what commits after later deeds were sealed', async () => {
    const client = await connect(product.database.url);
    await client.query('begin');
    await client.query(`select audit.begin_deed('slow', 'test')`);
    await product.arrange(() => Promise.resolve());
    await sealAudit(product.runtime);
    const { last } = await rowOf<{ last: number }>('select max(position)::int as last from audit.seal');
    await client.query('commit');
    await sealAudit(product.runtime);
    const sealed = await rowOf(
      `select s.position::int, e.action from audit.seal s join audit.entry e on e.id = s.entry_id order by s.position desc limit 1`,
    );
    expect(sealed).toEqual({ position: last + 1, action: 'slow' });
    expect(await verify()).toMatchObject(whole);
  });

  test('is done in turns: who does not hold the turn leaves at once', async () => {
    const other = await connect(product.database.url);
    await other.query(`select pg_advisory_lock(hashtext('bursar.audit-seal'))`);
    await product.arrange(() => Promise.resolve());
    await sealAudit(product.runtime);
    expect(await rowOf('select count(*)::int as waiting from audit.unsealed')).toEqual({ waiting: 1 });
    await other.query(`select pg_advisory_unlock(hashtext('bursar.audit-seal'))`);
    await sealAudit(product.runtime);
    expect(await rowOf('select count(*)::int as waiting from audit.unsealed')).toEqual({ waiting: 0 });
  });

  test('covers every column of the audit', async () => {
    const { rows } = await product.runtime.pool.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'audit' and table_name in ('entry', 'target', 'change', 'personal') order by 1`,
    );
    // a new column is added to the digest under a new version of it, or it can be changed unseen
    expect(rows.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "change.after",
        "change.before",
        "change.entry_id",
        "change.id",
        "change.operation",
        "change.record_id",
        "change.table_name",
        "entry.action",
        "entry.actor",
        "entry.actor_user_id",
        "entry.at",
        "entry.effective_user_id",
        "entry.error",
        "entry.id",
        "entry.reason",
        "entry.request_id",
        "entry.salt",
        "entry.words",
        "personal.after",
        "personal.before",
        "personal.change_id",
        "personal.entry_id",
        "personal.id",
        "personal.name",
        "personal.salt",
        "personal.subject",
        "target.entry_id",
        "target.id",
        "target.position",
        "target.record",
        "target.record_id",
        "target.type",
      ]
    `);
  });
});

describe('the chain only grows', () => {
  test.each([
    'insert into audit.seal (position, entry_id, digest, mac) select 99999, id, $$$$, $$$$ from audit.entry limit 1',
    `update audit.seal set mac = ''`,
    'delete from audit.seal',
    'truncate audit.seal',
    'delete from audit.unsealed',
    `insert into audit.unsealed (entry_id) select id from audit.entry limit 1`,
  ])('refuses to the application: %s', async (attempt) => {
    const application = await connect(product.database.url);
    await expect(application.query(attempt)).rejects.toMatchObject({ code: '42501' });
  });

  test.each([`update audit.seal set mac = ''`, 'delete from audit.seal', 'truncate audit.seal'])(
    'refuses even to the owner: %s',
    async (attempt) => {
      const owner = await connect(product.database.ownerUrl);
      await expect(owner.query(attempt)).rejects.toMatchObject({ code: 'BU002' });
    },
  );

  test('takes seals at its end alone, for entries that wait', async () => {
    const application = await connect(product.database.url);
    const append = (after: string): Promise<unknown> =>
      application.query(
        `select audit.append_seals(${after}, array(select id from audit.entry order by id limit 1), array[null::jsonb], array[''::bytea], array[''::bytea])`,
      );
    await expect(append('0')).rejects.toMatchObject({ code: 'BU003' });
    await expect(append('(select max(position) from audit.seal)')).rejects.toMatchObject({ code: 'BU003' });
  });
});

describe('erasing a person', () => {
  test('keeps the chain whole, before its seals and after them', async () => {
    const aPerson = (name: string) =>
      product.arrange((ctx) =>
        signUp(ctx, { email: `${name}@acme.example`, name, organization: { name, slug: name } }),
      );
    const [before, after] = [(await aPerson('before')).user, (await aPerson('after')).user];
    for (const person of [before, after]) {
      const actor = await product.actingAs(person);
      await actor.ask('mutation { signOut }');
    }
    const erase = (id: string): Promise<unknown> =>
      product.arrange((ctx) => ctx.em.execute('select audit.erase(?)', [id]));
    const kept = (id: string): Promise<{ n: number }> =>
      rowOf('select count(*)::int as n from audit.personal where subject = $1', id);
    expect((await kept(after.id)).n).toBeGreaterThan(3);
    await erase(before.id);
    await sealAudit(product.runtime);
    expect(await verify()).toMatchObject(whole);
    await erase(after.id);
    expect(await kept(after.id)).toEqual({ n: 0 });
    await sealAudit(product.runtime);
    expect(await verify()).toMatchObject(whole);
  });
});

describe('a check finds', () => {
  test('entries that nobody seals', async () => {
    const { finding } = await vandal.after(async (database) => {
      const id = await insertEntry(database);
      await database.query(
        `insert into audit.unsealed (entry_id, since) values ($1, now() - interval '11 minutes')`,
        [id],
      );
    });
    expect(finding).toMatchObject({ fault: 'OVERDUE' });
    const recent = await vandal.after(async (database) => {
      const id = await insertEntry(database);
      await database.query('insert into audit.unsealed (entry_id) values ($1)', [id]);
    });
    expect(recent).toMatchObject(whole);
  });

  test('an entry that was removed before its seal', async () => {
    const { finding } = await vandal.after((database) =>
      database.query('insert into audit.unsealed (entry_id) values (gen_random_uuid())'),
    );
    expect(finding).toMatchObject({ fault: 'REMOVED', position: null });
  });

  test('a checkpoint that is not ours, and bears a torn one', async () => {
    await product.arrange(() => Promise.resolve());
    await sealAudit(product.runtime);
    await keepCheckpoint(product.runtime, { now: true });
    const { checkpoints } = await verify();
    expect(checkpoints).toBeGreaterThan(0);
    const file = path.join(folder, '2020-01-01.jsonl');
    const checkpoint = { position: 1, mac: '00', at: '2020-01-01T00:00:00.000Z' };
    fs.writeFileSync(file, `{"position":1,"mac":\n${JSON.stringify({ ...checkpoint, signature: 'ab' })}\n`);
    expect((await verify()).finding).toMatchObject({
      fault: 'CHECKPOINT_FORGED',
      message: expect.stringContaining(`${file}:2`) as string,
    });
    fs.writeFileSync(file, '{"position":1,"mac":\n');
    expect(await verify()).toMatchObject({ checkpoints, ...whole });
    fs.rmSync(file);
  });

  test('another SECRET_KEY at the first seal, and says so', async () => {
    const { runtime } = product;
    const config = { ...runtime.config, secretKey: 'another key of more than 32 characters' };
    const { finding } = await verifyChain({ ...runtime, config });
    expect(finding).toMatchObject({ fault: 'FORGED', position: 1 });
    expect(finding?.message).toContain('SECRET_KEY');
  });
});
