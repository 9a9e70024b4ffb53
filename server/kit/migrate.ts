import type { EntityMetadata, EntityProperty, MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import type { Config } from './config.ts';
import { ConfigError } from './config.ts';
import { openDatabase, quoteName, quoteText, roleOf } from './database.ts';
import type { Module } from './module.ts';
import { limitTable } from './rate-limit.ts';
import { declarationOf } from './read/declarations.ts';

const array = (values: readonly string[] = []): string => `${quoteText(`{${values.join(',')}}`)}::text[]`;

/** Tables of the machinery, which no deed of a person changes. */
const machinery = ['mikro_orm_migrations', limitTable];

/**
 * Brings the database to the version of this code, as the owner role: the queue, the migrations, what the application's role
 * may do, and the audit of every table. Safe to run again, and by several processes at once.
 *
 * @example await migrate(config, modules);
 */
export async function migrate(config: Config, modules: readonly Module[]): Promise<void> {
  const { ownerUrl, url } = config.database;
  if (!ownerUrl)
    throw new ConfigError('DATABASE_OWNER_URL: name the role that owns the tables; only migrations use it.');
  const pool = new Pool({ connectionString: ownerUrl, max: 2 });
  const entities = modules.flatMap((module) => module.entities ?? []);
  const orm = await openDatabase(ownerUrl, entities, 2);
  const turn = await pool.connect();
  try {
    await turn.query(`select pg_advisory_lock(hashtext('bursar.migrate'))`);
    await runMigrations({ connectionString: ownerUrl });
    await orm.migrator.up();
    await orm.em.execute(grants(roleOf(url)));
    await watchTables(orm, modules);
  } finally {
    // the lock goes with its connection
    turn.release(true);
    await orm.close();
    await pool.end();
  }
}

/** The application's role writes rows and opens deeds; it neither owns a table nor touches the audit's. */
function grants(role: string): string {
  const app = quoteName(role);
  return `
    revoke create on schema public from public;
    grant usage on schema public, audit, graphile_worker to ${app};
    grant select, insert, update, delete on all tables in schema public to ${app};
    revoke insert, update, delete on mikro_orm_migrations from ${app};
    grant usage, select on all sequences in schema public to ${app};
    grant select on all tables in schema audit to ${app};
    grant execute on function audit.begin_deed, audit.finish_deed, audit.current_deed, audit.erase, audit.forget_words, audit.append_seals to ${app};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${app};
    grant usage, select on all sequences in schema graphile_worker to ${app};
    grant execute on all functions in schema graphile_worker to ${app};
    ${queueTables.map((table) => admit(table, app)).join('\n')}`;
}

/** The queue guards its tables by row-level security, which only their owner passes. */
const queueTables = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs'];
const admit = (table: string, app: string): string => `
    drop policy if exists bursar on graphile_worker.${table};
    create policy bursar on graphile_worker.${table} to ${app} using (true) with check (true);`;

/** The columns behind the fields that are marked `@Personal`. */
export const personalColumns = (meta: EntityMetadata): string[] =>
  [...declarationOf(meta.class).personal].flatMap(
    (field) => (meta.properties[field as never] as EntityProperty | undefined)?.fieldNames ?? [],
  );

async function watchTables(orm: MikroORM, modules: readonly Module[]): Promise<void> {
  const exempt = [...machinery, ...modules.flatMap((module) => module.exempt ?? [])];
  const declared = Object.assign({}, ...modules.map((module) => module.tables ?? {})) as NonNullable<
    Module['tables']
  >;
  const tables = [...orm.getMetadata().getAll().values()].filter(
    ({ tableName, schema }) => tableName && (!schema || schema === 'public') && !exempt.includes(tableName),
  );
  for (const meta of tables) {
    const name = meta.tableName;
    const { secret, subject = 'id', omitted } = declared[name] ?? {};
    const personal = personalColumns(meta);
    await orm.em.execute(
      `select audit.watch(${quoteText(quoteName(name))}, ${array(secret)}, ${array(personal)}, ${quoteText(subject)}, ${array(omitted)})`,
    );
  }
  const unwatched = await orm.em.execute<{ unwatched: string }[]>(`select audit.unwatched(${array(exempt)})`);
  if (unwatched.length > 0) {
    const names = unwatched.map((row) => row.unwatched).join(', ');
    throw new Error(`No module watches or exempts these tables from the audit: ${names}.`);
  }
}
