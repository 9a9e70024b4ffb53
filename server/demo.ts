import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { checkpointFiles } from './audit/chain-checkpoint.ts';
import { ConfigError, demoSecrets, type Config } from './kit/config.ts';
import { prepareDatabase } from './kit/database.ts';
import { startEmbeddedPostgres } from './kit/embedded-postgres.ts';
import type { Opened } from './kit/run-process.ts';

/** The demo's own PostgreSQL, with the two roles and the database; the configuration that names them. */
export async function demoDatabase(
  config: Config,
  opened: Opened[],
  options: { anew: boolean },
): Promise<Config> {
  if (config.database.url) {
    throw new ConfigError(
      'DATABASE_URL: the demo brings its own database. With real settings, run `npm run start:api`.',
    );
  }
  const postgres = await startEmbeddedPostgres({ folder: path.join(config.dataDir, 'postgres') });
  opened.push({ what: 'PostgreSQL', close: () => postgres.stop() });
  const password = createHash('sha256').update(new URL(postgres.url).password).digest('hex');
  const database = await prepareDatabase(postgres.url, 'bursar', password, options);
  // they know of a log that was just dropped on purpose
  if (options.anew) for (const { file } of checkpointFiles(config.auditCheckpointDir)) fs.rmSync(file);
  const self = `http://127.0.0.1:${config.port}`;
  return {
    ...config,
    database: { ...config.database, ...database },
    stripe: { apiKey: demoSecrets.stripeKey, webhookSecret: demoSecrets.stripeWebhookSecret, apiBase: self },
  };
}

const root = path.join(import.meta.dirname, '..');
const sources = ['client', 'schema.graphql', 'vite.config.ts', 'package-lock.json'];

function newest(target: string): number {
  const stat = fs.statSync(target);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(target).map((name) => newest(path.join(target, name))));
}

/** Builds the client where it was never built, or has changed since. */
export async function buildClient(): Promise<void> {
  const built = path.join(root, 'dist/client/index.html');
  const age = fs.existsSync(built) ? fs.statSync(built).mtimeMs : 0;
  if (sources.every((source) => newest(path.join(root, source)) <= age)) return;
  console.log('Building the client, which takes a moment the first time …');
  const { build } = await import('vite');
  await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'error' });
}
