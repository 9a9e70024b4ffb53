import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { sealAudit } from '../../server/audit/seal-audit.ts';
import { verifyChain } from '../../server/audit/verify-chain.ts';
import { bringUpToDate } from '../../server/bring-up-to-date.ts';
import { createAdmin } from '../../server/identity/create-admin.ts';
import { readConfig } from '../../server/kit/config.ts';
import { createRuntime } from '../../server/kit/create-runtime.ts';
import { prepareDatabase, type DatabaseAddresses } from '../../server/kit/database.ts';
import { deed } from '../../server/kit/deed.ts';
import { startDuties } from '../../server/kit/duty.ts';
import { startEmbeddedPostgres } from '../../server/kit/embedded-postgres.ts';
import type { Opened } from '../../server/kit/run-process.ts';
import type { Runtime } from '../../server/kit/runtime.ts';
import { hashToken, newToken } from '../../server/kit/secret.ts';
import { duties, modules } from '../../server/modules.ts';
import { seatSteps } from './seats.ts';
import type { Stage } from './stage.ts';

/** What the chain costs those who write, and how long a check takes: `tsx tests/bench/chain.ts`. ADR 7 has the numbers. */
const rounds = 5;
const seconds = 3;
const writers = 8;
const entries = 100_000;

const opened: Opened[] = [];
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function ask(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** How deeds were written before there was a chain, and how they are now. */
async function writeEntries(url: string): Promise<{ withChain(is: boolean): Promise<void> }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ text: string }>(
    `select pg_get_functiondef('audit.write_entry'::regproc) as text`,
  );
  await client.end();
  const now = rows[0]?.text ?? '';
  const before = now.replace(/^ *insert into audit\.unsealed .*$/m, '');
  if (before === now) throw new Error('The deeds do not feed the chain.');
  return { withChain: (is) => ask(url, is ? now : before) };
}

/** Deeds that change one row each, by some writers at once; per second. */
async function hotLoop(runtime: Runtime): Promise<number> {
  const organizations = Array.from({ length: writers }, () => v7());
  await deed(runtime, { action: 'arrange', actor: 'bench' }, (ctx) =>
    ctx.em.execute(
      `insert into organization (id, name, slug, created_at) select id, 'Bench', id::text, now() from unnest(?::uuid[]) id`,
      [`{${organizations.join()}}`],
    ),
  );
  let deeds = 0;
  const end = performance.now() + seconds * 1000;
  const write = async (id: string): Promise<void> => {
    for (let count = 0; performance.now() < end; count += 1) {
      await deed(runtime, { action: 'renameOrganization', actor: 'bench' }, (ctx) =>
        ctx.em.execute('update organization set name = ? where id = ?', [`Bench ${count}`, id]),
      );
      deeds += 1;
    }
  };
  await Promise.all(organizations.map(write));
  return deeds / seconds;
}

async function cookieOf(runtime: Runtime, database: DatabaseAddresses, person: number): Promise<string> {
  const token = newToken();
  const { id } = await deed(runtime, { action: 'arrange', actor: 'bench' }, (ctx) =>
    createAdmin(ctx, { email: `admin-${person}@bench.example`, name: 'Admin', password: newToken() }),
  );
  await ask(
    database.ownerUrl,
    'begin',
    `select audit.begin_deed('seed', 'bench')`,
    `insert into session (id, user_id, token_hash, created_at, last_seen_at, expires_at)
     values (uuidv7(), '${id}', '${hashToken(token)}', now(), '2100-01-01', '2100-01-01')`,
    'commit',
  );
  return `bursar_session=${token}`;
}

/** Entries as deeds leave them: a target, a row that changed, and two personal values. */
const fill = `
  with e as (insert into audit.entry (id, at, action, actor, reason)
    select uuidv7(), clock_timestamp(), 'bench', 'bench', 'Entry ' || n from generate_series(1, ${entries}) n returning id),
  u as (insert into audit.unsealed (entry_id) select id from e),
  t as (insert into audit.target (entry_id, position, type, record_id) select id, 1, 'Organization', uuidv7()::text from e),
  c as (insert into audit.change (entry_id, table_name, record_id, operation, before, after)
    select id, 'organization', uuidv7()::text, 'UPDATE', '{"name": "Acme", "state": "ACTIVE"}', '{"name": "Acme Works", "state": "SUSPENDED"}' from e)
  insert into audit.personal (entry_id, subject, name, after, salt)
    select id, 'bench', k, '"127.0.0.1"', gen_random_uuid() from e, unnest(array['ip', 'user_agent']) k`;

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** A database of its own, migrated as production is. */
async function openProduct(
  cluster: string,
  name: string,
): Promise<{ runtime: Runtime; database: DatabaseAddresses }> {
  const database = await prepareDatabase(cluster, name, 'bench');
  const config = readConfig({
    BURSAR_MODE: 'test',
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    LOG_LEVEL: 'error',
  });
  await bringUpToDate(config);
  return { runtime: await createRuntime(config, modules), database };
}

async function deeds(runtime: Runtime, database: DatabaseAddresses): Promise<void> {
  const { withChain } = await writeEntries(database.ownerUrl);
  const loops = { before: [] as number[], after: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    await withChain(false);
    loops.before.push(await hotLoop(runtime));
    await withChain(true);
    const sealing = startDuties(runtime, duties);
    loops.after.push(await hotLoop(runtime));
    await sealing.stop();
  }
  console.log('deeds a second, before', median(loops.before), 'with the chain', median(loops.after), loops);
}

/** Milliseconds of a seat change; the company that changes them is sold to once in a database. */
async function seatChange(cluster: string, name: string, isChained: boolean): Promise<number> {
  const { runtime, database } = await openProduct(cluster, name);
  try {
    await (await writeEntries(database.ownerUrl)).withChain(isChained);
    const cookies: string[] = [];
    for (let person = 0; person < 5; person += 1) cookies.push(await cookieOf(runtime, database, person));
    return (await seatSteps({ database, cookies } as unknown as Stage)).total;
  } finally {
    await runtime.close();
  }
}

async function run(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bursar-bench-'));
  fs.chmodSync(folder, 0o755);
  opened.push({ what: 'folder', close: () => fs.rmSync(folder, { recursive: true }) });
  // waits for the disk, as production does
  const postgres = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres') });
  opened.push({ what: 'PostgreSQL', close: () => postgres.stop() });
  const { runtime, database } = await openProduct(postgres.url, 'bursar_bench');
  opened.push({ what: 'database', close: () => runtime.close() });

  await ask(`${postgres.url}/bursar_bench`, fill, 'vacuum analyze');
  await timed(`sealing ${entries} entries`, () => sealAudit(runtime));
  await timed('checking them', async () => console.log(await verifyChain(runtime)));
  console.log(`memory: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
  await deeds(runtime, database);

  const seats = { before: [] as number[], after: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    seats.before.push(await seatChange(postgres.url, `before_${round}`, false));
    seats.after.push(await seatChange(postgres.url, `after_${round}`, true));
  }
  console.log(
    'ms of a seat change, before',
    median(seats.before),
    'with the chain',
    median(seats.after),
    seats,
  );
}

try {
  await run();
} finally {
  for (const { close } of opened.toReversed()) await close();
}
