import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { bringUpToDate } from '../../server/bring-up-to-date.ts';
import { readConfig } from '../../server/kit/config.ts';
import { prepareDatabase, type DatabaseAddresses } from '../../server/kit/database.ts';
import { startEmbeddedPostgres } from '../../server/kit/embedded-postgres.ts';
import { hashToken, newToken } from '../../server/kit/secret.ts';

/** The database that everyone is measured over, and who asks. */
export interface Stage {
  readonly database: DatabaseAddresses;
  readonly superUrl: string;
  /** The database for a role that policies hold; see row-security.sql. */
  readonly rowSecurityUrl: string;
  /** What browsers send: a session of each of the super-admins. */
  readonly cookies: readonly string[];
  readonly organizations: number;
  readonly entries: number;
  readonly seededInSeconds: number;
  /** Time and id of the entry that has so many before it and is the last of them, newest first. */
  entryAt(count: number): Promise<[number, string]>;
  remove(): void;
}

const chunk = 20_000;
/** As many as seed-frame.sql makes. */
const staff = 5;
/** As much as a customer leaves behind in a year or two; and page 10,000 of 50 rows has to be there. */
const entriesOfOrganization = 12;
const fewestEntries = 600_000;
const read = (file: string): string => fs.readFileSync(path.join(import.meta.dirname, file), 'utf8');

/** A cluster that waits for the disk as production does, migrated as production is, with `people` users in it. */
export async function setStage(people: number): Promise<Stage> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bursar-bench-'));
  // the server may run as another account than this process
  fs.chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    folder: path.join(folder, 'postgres'),
    settings: { shared_buffers: '512MB', max_connections: '200', max_wal_size: '4GB', jit: 'off' },
  });
  const remove = (): void => {
    postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = await prepareDatabase(postgres.url, 'bursar_bench', 'bench');
    await bringUpToDate(
      readConfig({
        BURSAR_MODE: 'test',
        DATABASE_URL: database.url,
        DATABASE_OWNER_URL: database.ownerUrl,
        LOG_LEVEL: 'silent',
      }),
    );
    const superUrl = `${postgres.url}/bursar_bench`;
    const organizations = Math.ceil(people / 3);
    const entries = Math.max(fewestEntries, organizations * entriesOfOrganization);
    const started = performance.now();
    const cookies = await fill(superUrl, organizations, entries);
    const seededInSeconds = Math.round((performance.now() - started) / 1000);
    return {
      database,
      superUrl,
      rowSecurityUrl: asRole(database.url, 'bench_graphile'),
      cookies,
      organizations,
      entries,
      seededInSeconds,
      entryAt: entryAt(superUrl),
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function asRole(url: string, role: string): string {
  const address = new URL(url);
  address.username = role;
  return address.href;
}

async function fill(url: string, organizations: number, entries: number): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const set = (name: string, value: number): Promise<unknown> =>
    client.query('select set_config($1, $2, false)', [`bench.${name}`, String(value)]);
  const inDeed = async (statements: string): Promise<void> => {
    await client.query('begin');
    await client.query(`select audit.begin_deed('seed', 'seed')`);
    await client.query(statements);
    await client.query('commit');
  };
  try {
    await set('total', organizations);
    await set('entries', entries);
    await inDeed(read('seed-frame.sql'));
    for (let from = 1; from <= organizations; from += chunk) {
      await set('from', from);
      await set('to', Math.min(organizations, from + chunk - 1));
      await inDeed(read('seed.sql'));
    }
    await client.query(read('seed-audit.sql'));
    await client.query(read('postgraphile/fields.sql'));
    await client.query(read('postgraphile/row-security.sql'));
    const cookies: string[] = [];
    for (let person = 1; person <= staff; person += 1)
      cookies.push(`bursar_session=${await openSession(client, person)}`);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    return cookies;
  } finally {
    await client.end();
  }
}

const entryAt =
  (url: string) =>
  async (count: number): Promise<[number, string]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ at: number; id: string }>(
      `select (extract(epoch from at) * 1000)::float8 as at, id from audit.entry order by at desc, id desc offset $1 limit 1`,
      [count - 1],
    );
    await client.end();
    const [row] = rows;
    if (!row) throw new Error(`The log has no ${count} entries.`);
    return [row.at, row.id];
  };

/** Seen far in the future, so that no request of the bench is the one that notes a visit. */
async function openSession(client: Client, person: number): Promise<string> {
  const token = newToken();
  await client.query('begin');
  await client.query(`select audit.begin_deed('seed', 'seed')`);
  await client.query(
    `insert into session (id, user_id, token_hash, created_at, last_seen_at, expires_at)
     values (uuidv7(), bench.id(30, $2), $1, now(), '2100-01-01', '2100-01-01')`,
    [hashToken(token), person],
  );
  await client.query('commit');
  return token;
}
