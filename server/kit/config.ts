import path from 'node:path';
import { z } from 'zod';

/** Values that make the demo start without settings, and that production refuses. */
export const demoSecrets = {
  secretKey: 'demo-secret-key-that-production-refuses',
  stripeKey: 'sk_test_bursar_sandbox',
  stripeWebhookSecret: 'whsec_bursar_sandbox',
} as const;

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const port = z.coerce.number().int().min(1).max(65_535);

/** Every variable that the product reads; README's table and .env.example are held against it by a test. */
export const environment = z.object({
  BURSAR_MODE: z.enum(['demo', 'test', 'production']).default('production'),
  PORT: port.default(4000),
  HOST: z.string().optional(),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: flag.default(false),
  DATA_DIR: z.string().default('.data'),
  AUDIT_CHECKPOINT_DIR: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  VALKEY_URL: z.url({ protocol: /^(redis|valkey)s?$/ }).optional(),
  SECRET_KEY: z.string().min(32).optional(),
  LICENSE_SIGNING_KEY: z
    .base64('must be 32 bytes in Base64')
    .transform((text) => Buffer.from(text, 'base64'))
    .refine(({ length }) => length === 32, 'must be 32 bytes in Base64')
    .optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Bursar <billing@bursar.localhost>'),
  STRIPE_API_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  STRIPE_API_BASE: z.url({ protocol: /^https?$/ }).optional(),
  TRIAL_DAYS: z.coerce.number().int().min(1).max(365).default(14),
  GRACE_DAYS: z.coerce.number().int().min(0).max(365).default(14),
  RECONCILIATION_HOUR: z.coerce.number().int().min(0).max(23).default(2),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(4),
  GRAPHQL_JIT: flag.default(true),
  PERSISTED_DOCUMENTS_ONLY: flag.default(false),
  BURSAR_KILL_AT: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

type Environment = z.infer<typeof environment>;

export interface Config {
  readonly mode: Environment['BURSAR_MODE'];
  readonly port: number;
  readonly host: string;
  /** Where people reach the product; links in mails start with it, and https here makes cookies `Secure`. */
  readonly publicUrl: string;
  readonly trustProxy: boolean;
  readonly dataDir: string;
  /** Where the workers keep signed positions of the audit's chain; without one, a cut tail cannot be found. */
  readonly auditCheckpointDir: string | undefined;
  readonly database: { readonly url: string; readonly ownerUrl: string | undefined; readonly pool: number };
  readonly valkeyUrl: string | undefined;
  readonly secretKey: string;
  /** The seed of the key that signs license files; without one it follows from the secret key. */
  readonly licenseSigningKey: Buffer | undefined;
  readonly metricsToken: string | undefined;
  readonly mail: { readonly from: string; readonly smtpUrl: string | undefined };
  readonly stripe: {
    readonly apiKey: string | undefined;
    readonly webhookSecret: string | undefined;
    readonly apiBase: string | undefined;
  };
  /** How long a trial is where the plan does not say. */
  readonly trialDays: number;
  /** How long access goes on while a payment is past due. */
  readonly graceDays: number;
  /** The hour of the day, in UTC, at which everything is compared with the providers by itself. */
  readonly reconciliationHour: number;
  readonly workerConcurrency: number;
  readonly graphqlJit: boolean;
  /** Operations come by the id of a document that the client was built with; as text, only from the playground. */
  readonly persistedDocumentsOnly: boolean;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** Fault tests name a checkpoint at which the process dies; see checkpoint.ts. */
  readonly killAt: string | undefined;
}

/** Production names a place that the database's machine cannot write to; the demo has one beside its data. */
function checkpointDir(env: Environment): string | undefined {
  if (env.AUDIT_CHECKPOINT_DIR) return path.resolve(env.AUDIT_CHECKPOINT_DIR);
  return env.BURSAR_MODE === 'demo' ? path.resolve(env.DATA_DIR, 'audit-checkpoints') : undefined;
}

/** A setting is missing or wrong; the message is a sentence for whoever starts the server. */
export class ConfigError extends Error {}

/**
 * Reads the configuration once, at the start; nothing else looks at `process.env`.
 *
 * @example const config = readConfig(process.env);
 */
export function readConfig(source: Record<string, string | undefined>): Config {
  // compose files pass unset variables on as empty strings
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}.`).join('\n'));
  }
  const env = parsed.data;
  return {
    mode: env.BURSAR_MODE,
    port: env.PORT,
    host: env.HOST ?? (env.BURSAR_MODE === 'production' ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    trustProxy: env.TRUST_PROXY,
    dataDir: path.resolve(env.DATA_DIR),
    auditCheckpointDir: checkpointDir(env),
    database: { url: env.DATABASE_URL ?? '', ownerUrl: env.DATABASE_OWNER_URL, pool: env.DATABASE_POOL },
    valkeyUrl: env.VALKEY_URL,
    secretKey: env.SECRET_KEY ?? (env.BURSAR_MODE === 'production' ? '' : demoSecrets.secretKey),
    licenseSigningKey: env.LICENSE_SIGNING_KEY,
    metricsToken: env.METRICS_TOKEN,
    mail: { from: env.MAIL_FROM, smtpUrl: env.SMTP_URL },
    stripe: {
      apiKey: env.STRIPE_API_KEY,
      webhookSecret: env.STRIPE_WEBHOOK_SECRET,
      apiBase: env.STRIPE_API_BASE,
    },
    trialDays: env.TRIAL_DAYS,
    graceDays: env.GRACE_DAYS,
    reconciliationHour: env.RECONCILIATION_HOUR,
    workerConcurrency: env.WORKER_CONCURRENCY,
    graphqlJit: env.GRAPHQL_JIT,
    persistedDocumentsOnly: env.PERSISTED_DOCUMENTS_ONLY,
    logLevel: env.LOG_LEVEL,
    killAt: env.BURSAR_MODE === 'test' ? env.BURSAR_KILL_AT : undefined,
  };
}

/** What production lacks, or took over from the demo, stops the start. Migrations need only the database. */
export function refuseDemoSettings(config: Config): void {
  if (config.mode !== 'production') return;
  const problems = [
    !config.database.url && 'DATABASE_URL: name the PostgreSQL database, with the application role.',
    !config.secretKey &&
      'SECRET_KEY: give at least 32 random characters, for example `openssl rand -base64 32`.',
    config.secretKey === demoSecrets.secretKey && 'SECRET_KEY: the key of the demo is refused in production.',
    config.stripe.apiKey === demoSecrets.stripeKey && 'STRIPE_API_KEY: the sandbox is refused in production.',
    config.stripe.webhookSecret === demoSecrets.stripeWebhookSecret &&
      'STRIPE_WEBHOOK_SECRET: the secret of the sandbox is refused in production.',
    config.stripe.apiKey &&
      !config.stripe.webhookSecret &&
      'STRIPE_WEBHOOK_SECRET: goes with STRIPE_API_KEY.',
    !config.mail.smtpUrl && 'SMTP_URL: name the mail server, for example smtp://localhost:1025.',
  ].filter((problem) => typeof problem === 'string');
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
}
