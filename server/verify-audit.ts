import 'reflect-metadata';
import { ConfigError, readConfig } from './kit/config.ts';
import { sayVerification } from './say-verification.ts';

await sayVerification(async () => {
  const config = readConfig(process.env);
  if (!config.database.url) {
    throw new ConfigError('DATABASE_URL: name the database, with the application role.');
  }
  return config;
});
