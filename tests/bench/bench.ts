import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportEverybody } from './exports.ts';
import { measureCredits } from './credits.ts';
import { measureLicenses } from './licenses.ts';
import { alternate, inTurn, type Effort, type Measured, type Runner } from './measure.ts';
import { start, type Contestant } from './processes.ts';
import { names, readsOf, type Name } from './reads.ts';
import { writeReport } from './report.ts';
import { reconciliationTime } from './reconciliation.ts';
import { seatSteps } from './seats.ts';
import { findCaller } from './servers/find-caller.ts';
import { setStage, type Stage } from './stage.ts';
import { nextWebhook, webhookSecret } from './webhooks.ts';

const { values: options } = parseArgs({
  options: {
    /** People in the database; a third as many organizations. */
    rows: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '3' },
    /** Writes a CPU profile of our API into this folder. */
    profile: { type: 'string' },
    /** Measures, and leaves docs/benchmarks.md as it is. */
    dry: { type: 'boolean', default: false },
  },
});
const effort: Effort = {
  rounds: Number(options.rounds),
  seconds: Number(options.seconds),
  connections: 10,
};
const root = path.join(import.meta.dirname, '../..');
const opened: (() => Promise<void> | void)[] = [];

/** Our API is measured as production runs it: compiled. */
function build(): void {
  execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
}

/** PostGraphile's packages are its own: the product's `npm ci` does not bring them. */
function installPostGraphile(): void {
  const folder = path.join(import.meta.dirname, 'postgraphile');
  if (fs.existsSync(path.join(folder, 'node_modules'))) return;
  console.log('Installing PostGraphile …');
  execFileSync('npm', ['ci', '--prefix', folder, '--ignore-scripts'], { stdio: 'inherit' });
}

const settingsOf = (stage: Stage): Record<string, string> => ({
  ...{
    DATABASE_URL: stage.database.url,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_KEY: 'sk_test_bench',
  },
  ...{ BURSAR_MODE: 'test', LOG_LEVEL: 'warn' },
});

function startBursar(stage: Stage, profile?: string): Promise<Contestant> {
  const profiled = profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : [];
  // as `npm run start:api`
  return start('dist/server/api.js', settingsOf(stage), [
    '--max-old-space-size=640',
    '--max-semi-space-size=32',
    ...profiled,
  ]);
}

async function startAll(stage: Stage): Promise<Record<Name, Contestant>> {
  const environment = { DATABASE_URL: stage.database.url, STRIPE_WEBHOOK_SECRET: webhookSecret };
  const rival = { ...environment, FIND_CALLER: findCaller, GRAPHILE_ENV: 'production' };
  const files: Record<Name, () => Promise<Contestant>> = {
    bursar: () => startBursar(stage, options.profile),
    floor: () => start('tests/bench/servers/floor.ts', environment),
    postgraphile: () =>
      start('tests/bench/postgraphile/server.js', { ...rival, ROW_SECURITY_URL: stage.rowSecurityUrl }),
    'postgraphile-open': () => start('tests/bench/postgraphile/server.js', rival),
    loaders: () => start('tests/bench/servers/loaders.ts', settingsOf(stage)),
  };
  const started: Partial<Record<Name, Contestant>> = {};
  for (const name of names) {
    const contestant = await files[name]();
    opened.push(() => contestant.stop());
    started[name] = contestant;
  }
  return started as Record<Name, Contestant>;
}

async function run(): Promise<void> {
  build();
  installPostGraphile();
  console.log(`Seeding ${options.rows} people …`);
  const stage = await setStage(Number(options.rows));
  opened.push(() => stage.remove());
  console.log(`… in ${stage.seededInSeconds} s.`);
  const contestants = await startAll(stage);
  const ports = Object.fromEntries(names.map((name) => [name, contestants[name].port]));
  const reads = await readsOf(stage, ports);
  console.log('Everyone answers the same. Measuring …');
  const busyBefore = os.loadavg()[0] ?? 0;

  const tables = new Map<string, Record<string, Measured>>();
  for (const { title, requests } of reads) {
    const runners = Object.fromEntries(
      (Object.entries(requests) as [Name, Buffer[]][]).map(([name, buffers]): [string, Runner] => [
        name,
        { contestant: contestants[name], next: inTurn(buffers) },
      ]),
    );
    tables.set(title, await alternate(runners, effort));
    console.log(title, JSON.stringify(tables.get(title)));
  }
  const organizationPages =
    reads.find(({ title }) => title === 'organization, its page')?.requests.bursar ?? [];
  const cookie = stage.cookies[1] ?? '';
  // a process of its own: memory that the load before it took is not given back at once
  const exporter = await startBursar(stage);
  const exported = await exportEverybody(exporter, cookie, inTurn(organizationPages));
  await exporter.stop();
  console.log('the export', JSON.stringify(exported));
  // before the webhooks, whose jobs would keep its worker busy
  const seats = await seatSteps(stage);
  console.log('a seat change', JSON.stringify(seats));
  const { bursar, floor } = contestants;
  const webhooks = await alternate(
    {
      bursar: { contestant: bursar, next: nextWebhook('/webhooks/stripe', stage.organizations) },
      floor: { contestant: floor, next: nextWebhook('/webhooks/insert', stage.organizations) },
      'floor with job': { contestant: floor, next: nextWebhook('/webhooks/with-job', stage.organizations) },
    },
    effort,
  );
  console.log('webhooks', JSON.stringify(webhooks));
  const licenses = await measureLicenses(stage, contestants, effort);
  console.log('licenses', JSON.stringify(licenses));
  const credits = await measureCredits(stage, contestants, effort);
  console.log('credits', JSON.stringify(credits));
  // nobody else is measured any more
  for (const name of names) await contestants[name].stop();
  const reconciliation = await reconciliationTime();
  console.log('a reconciliation', JSON.stringify(reconciliation));
  const busy = [busyBefore, os.loadavg()[0] ?? 0] as const;
  const people = Number(options.rows);
  const money = { webhooks, seats, licenses, credits, reconciliation };
  if (!options.dry) writeReport({ people, stage, effort, busy, reads: tables, exported, ...money });
}

try {
  await run();
} finally {
  for (const close of opened.toReversed()) await close();
}
