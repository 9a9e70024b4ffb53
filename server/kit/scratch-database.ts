import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareDatabase, type DatabaseAddresses } from './database.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** A PostgreSQL that is gone after use, faster than a kept one because it never waits for the disk. */
export interface ScratchDatabase extends DatabaseAddresses {
  readonly clusterUrl: string;
  remove(): void;
}

/**
 * For tools and tests that need a database for as long as they run.
 *
 * @example const scratch = await openScratchDatabase('bursar_template', 'tests'); … scratch.remove();
 */
export async function openScratchDatabase(name: string, password: string): Promise<ScratchDatabase> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bursar-scratch-'));
  // the server may run as another account than this process
  fs.chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    folder: path.join(folder, 'postgres'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  });
  const addresses = await prepareDatabase(postgres.url, name, password);
  return {
    ...addresses,
    clusterUrl: postgres.url,
    remove: () => {
      postgres.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
