import { Redis } from 'iovalkey';
import { Pool } from 'pg';
import { pino, type Logger } from 'pino';
import { armCheckpoint } from './checkpoint.ts';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { declareConsequences } from './consequences.ts';
import { openDatabase } from './database.ts';
import { smtpMailer, type Mailer } from './mailer.ts';
import type { Module } from './module.ts';
import { Limiter } from './rate-limit.ts';
import { ReadEngine } from './read/engine.ts';
import type { Runtime } from './runtime.ts';

/** Bodies, headers and personal values never reach the log; ids do. */
const redacted = [
  'req.headers',
  'req.remoteAddress',
  'req.remotePort',
  'res.headers',
  '*.password',
  '*.token',
  '*.email',
];

/** @example const log = createLog(config); */
export const createLog = (config: Config): Logger =>
  pino({ level: config.logLevel, redact: { paths: redacted, remove: true }, base: null });

/**
 * Opens the database and what stands around it. `mailer` replaces SMTP in the demo and in tests.
 *
 * @example const runtime = await createRuntime(readConfig(process.env), modules); … await runtime.close();
 */
export async function createRuntime(
  config: Config,
  modules: readonly Module[],
  replace: { mailer?: Mailer; log?: Logger } = {},
): Promise<Runtime> {
  armCheckpoint(config.killAt);
  const log = replace.log ?? createLog(config);
  const entities = modules.flatMap((module) => module.entities ?? []);
  const orm = await openDatabase(config.database.url, entities, config.database.pool);
  const pool = await orm.em.getConnection().getNativeClient();
  const valkey = config.valkeyUrl ? new Redis(config.valkeyUrl, { maxRetriesPerRequest: 1 }) : undefined;
  valkey?.on('error', (error: Error) => log.warn({ err: error }, 'Valkey cannot be reached'));
  // counting happens inside transactions, too: on connections of its own nobody waits for himself
  const counters = new Pool({
    connectionString: config.database.url,
    max: 2,
    application_name: 'bursar-limits',
  });
  counters.on('error', (error) => log.warn({ err: error }, 'a counting connection was lost'));
  const runtime: Runtime = {
    config,
    orm,
    pool,
    log,
    timeline: modules.flatMap((module) => module.timeline ?? []),
    labels: Object.assign({}, ...modules.map((module) => module.labels ?? {})) as Runtime['labels'],
    clock: new Clock(),
    engine: new ReadEngine(orm.getMetadata()),
    limiter: new Limiter(counters, valkey),
    mailer: replace.mailer ?? smtpMailer(config),
    close: async () => {
      valkey?.disconnect();
      await counters.end();
      await orm.close();
    },
  };
  declareConsequences(runtime, modules);
  return runtime;
}
