import 'reflect-metadata';
import { bringUpToDate } from './bring-up-to-date.ts';
import { readConfig } from './kit/config.ts';
import { demoDatabase } from './demo.ts';
import { runProcess } from './kit/run-process.ts';

await runProcess(async (opened) => {
  const config = readConfig({
    ...process.env,
    BURSAR_MODE: process.env['DATABASE_URL'] ? 'production' : 'demo',
  });
  await bringUpToDate(config.database.url ? config : await demoDatabase(config, opened));
  console.log('The database is up to date.');
  process.kill(process.pid, 'SIGTERM');
});
