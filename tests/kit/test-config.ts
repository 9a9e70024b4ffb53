import { readConfig, type Config } from '../../server/kit/config.ts';
import type { DatabaseAddresses } from '../../server/kit/database.ts';

export const template = 'bursar_template';
export const password = 'tests';

/** The configuration of a test, as if it stood in the environment. */
export const testConfig = (database: DatabaseAddresses, more: Record<string, string> = {}): Config =>
  readConfig({
    BURSAR_MODE: 'test',
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    ...more,
  });
