import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { buildServer } from './http.ts';
import { demoAccountsExist } from './identity/refuse-demo-accounts.ts';
import { ConfigError, refuseDemoSettings, type Config } from './kit/config.ts';
import { openChangeFeed } from './kit/events.ts';
import type { Mailer } from './kit/mailer.ts';
import type { Opened } from './kit/run-process.ts';
import { createRuntime } from './kit/create-runtime.ts';
import { startDuties } from './kit/duty.ts';
import { lookAtOnce } from './kit/periodic.ts';
import type { Runtime } from './kit/runtime.ts';
import { startWorker } from './kit/worker.ts';
import { duties, jobs, modules } from './modules.ts';
import { followClock } from './system/advance-clock.ts';

/** Opens what every process of the product needs, and refuses a database that is not ready for it. */
export async function bootRuntime(config: Config, opened: Opened[], mailer?: Mailer): Promise<Runtime> {
  refuseDemoSettings(config);
  const runtime = await createRuntime(config, modules, { mailer });
  opened.push({ what: 'database', close: () => runtime.close() });
  const { rowCount } = await runtime.pool.query(
    `select from pg_tables where tablename = 'mikro_orm_migrations'`,
  );
  if (!rowCount)
    throw new ConfigError('DATABASE_URL: this database was never migrated. Run `npm run migrate` first.');
  if (config.mode === 'production' && (await demoAccountsExist(runtime.orm.em.fork()))) {
    throw new ConfigError(
      'DATABASE_URL: this database holds the accounts of the demo, whose passwords everyone knows.',
    );
  }
  await followClock(runtime);
  return runtime;
}

/** Serves the API and the client; the demo adds its stand-ins as plugins. */
export async function bootApi(
  runtime: Runtime,
  opened: Opened[],
  plugins: readonly FastifyPluginAsync[] = [],
): Promise<FastifyInstance> {
  const types = new Map(
    [...runtime.orm.getMetadata().getAll().values()].map((meta) => [meta.tableName, meta.className] as const),
  );
  const feed = await openChangeFeed(
    runtime.config.database.url,
    runtime.log,
    (table) => types.get(table),
    (change) => {
      if (change.table === 'product_clock') void followTime(runtime);
    },
  );
  opened.push({ what: 'change feed', close: () => feed.stop() });
  const app = await buildServer(runtime, modules, feed, plugins);
  opened.push({ what: 'server', close: () => app.close() });
  return app;
}

/** Time has been moved: what has become due by it is looked for at once. */
async function followTime(runtime: Runtime): Promise<void> {
  try {
    await followClock(runtime);
    await lookAtOnce(runtime.pool, jobs);
  } catch (error) {
    runtime.log.error({ err: error }, 'the time that was moved could not be followed');
  }
}

/** Works off the jobs, and looks after the duties. */
export async function bootWorker(runtime: Runtime, opened: Opened[]): Promise<void> {
  const worker = await startWorker(runtime, jobs);
  opened.push({ what: 'worker', close: () => worker.stop() });
  const looking = startDuties(runtime, duties);
  opened.push({ what: 'duties of the worker', close: () => looking.stop() });
}
