import { MikroORM, defineConfig } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import path from 'node:path';
import { Client } from 'pg';
import type { EntityClass } from './read/entity-class.ts';

const migrations = path.join(import.meta.dirname, '../../migrations');

/** The audit keeps its own tables by hand-written SQL, and the queue by its own migrations: a schema diff leaves both alone. */
const foreignSchemas = ['audit', 'graphile_worker', 'sandbox'];
const auditTables = ['audit.entry', 'audit.change', 'audit.target'];

/**
 * Connects the ORM to a database as the role in its address.
 *
 * @example const orm = await openDatabase(config.database.url, entities, config.database.pool);
 */
export const openDatabase = (
  url: string,
  entities: readonly EntityClass[],
  pool: number,
): Promise<MikroORM> =>
  MikroORM.init(
    defineConfig({
      clientUrl: url,
      entities: [...entities] as never,
      extensions: [Migrator],
      pool: { min: 0, max: pool },
      // what is sent together is answered together; see PairedDatabase
      driverOptions: { pipeline: true },
      forceUtcTimezone: true,
      migrations: {
        path: migrations,
        pathTs: migrations,
        glob: 'Migration*.{js,ts}',
        snapshotName: '.snapshot',
        // the snapshot is of the entities, as `npm run generate` writes it; what migrating reads back is in another form
        snapshotOnMigrate: false,
        silent: true,
        transactional: true,
        allOrNothing: true,
        disableForeignKeys: false,
      },
      schemaGenerator: {
        disableForeignKeys: false,
        ignoreTriggers: true,
        ignoreRoutines: true,
        ignoreSchema: foreignSchemas,
        skipTables: [...auditTables, 'rate_limit'],
      } as never,
    }),
  );

/** The two roles of a database: one owns and migrates the tables, the other one is the application's and owns nothing. */
export interface DatabaseAddresses {
  readonly url: string;
  readonly ownerUrl: string;
}

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes the roles and the database on a cluster of our own, where they do not exist yet; `anew` drops what is there.
 *
 * @example const database = await prepareDatabase(postgres.url, 'bursar', password);
 */
export async function prepareDatabase(
  clusterUrl: string,
  name: string,
  password: string,
  options: { anew?: boolean } = {},
): Promise<DatabaseAddresses> {
  const client = new Client({ connectionString: `${clusterUrl}/postgres` });
  await client.connect();
  try {
    for (const role of ['bursar_owner', 'bursar_app']) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      await client.query(
        `${rowCount ? 'alter' : 'create'} role ${role} login nosuperuser nobypassrls password ${quoteText(password)}`,
      );
    }
    if (options.anew) await client.query(`drop database if exists ${quoteName(name)} with (force)`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${quoteName(name)} owner bursar_owner`);
  } finally {
    await client.end();
  }
  const address = (role: string): string => {
    const url = new URL(`${clusterUrl}/${encodeURIComponent(name)}`);
    url.username = role;
    url.password = password;
    return url.href;
  };
  return { url: address('bursar_app'), ownerUrl: address('bursar_owner') };
}

/** The role that an address signs in with. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

export { quoteName, quoteText };
