import 'reflect-metadata';
import { startedElsewhere } from './claim-start.ts';
import { demoDatabase } from './demo.ts';
import { readConfig } from './kit/config.ts';
import { sayVerification } from './say-verification.ts';

/** `npm run audit:verify`: the database of the settings, or the demo's, whether it runs or not. */
await sayVerification(async (opened) => {
  if (process.env['DATABASE_URL']) return readConfig(process.env);
  const given = readConfig({ ...process.env, BURSAR_MODE: 'demo', LOG_LEVEL: 'warn' });
  const isRunning = startedElsewhere(given) !== null;
  const config = await demoDatabase(given, opened, { anew: false });
  // what another process has started is not ours to stop
  if (isRunning) opened.pop();
  return config;
});
