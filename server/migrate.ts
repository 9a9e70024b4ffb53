import 'reflect-metadata';
import { bringUpToDate } from './bring-up-to-date.ts';
import { ConfigError, readConfig } from './kit/config.ts';
import { runProcess } from './kit/run-process.ts';

await runProcess(async () => {
  const config = readConfig(process.env);
  if (!config.database.url) {
    throw new ConfigError(
      'DATABASE_URL: name the database, with the application role. The demo migrates by itself.',
    );
  }
  await bringUpToDate(config);
  console.log('The database is up to date.');
  process.kill(process.pid, 'SIGTERM');
});
