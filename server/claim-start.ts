import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { ConfigError, type Config } from './kit/config.ts';
import type { Opened } from './kit/run-process.ts';

/** Fails as the server would, before anything else has been started. */
const tryPort = ({ host, port }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const claimOf = ({ dataDir }: Config): string => path.join(dataDir, 'process.pid');

/** The process that runs on the same folder, where another one does. */
export function startedElsewhere(config: Config): number | null {
  const claim = claimOf(config);
  const owner = fs.existsSync(claim) ? Number(fs.readFileSync(claim, 'utf8')) : 0;
  return owner > 0 && owner !== process.pid && isAlive(owner) ? owner : null;
}

/**
 * Makes sure that the port is free and that no other process works on the same folder: a second one would adopt the first
 * one's database, and stop it when it ends. What a killed process left behind is nobody's claim.
 */
export async function claimStart(config: Config, opened: Opened[]): Promise<void> {
  await tryPort(config);
  fs.mkdirSync(config.dataDir, { recursive: true });
  const owner = startedElsewhere(config);
  if (owner !== null) {
    throw new ConfigError(
      `DATA_DIR: another start (process ${owner}) runs on ${config.dataDir}. Stop it, or name another folder.`,
    );
  }
  const claim = claimOf(config);
  fs.writeFileSync(claim, String(process.pid));
  opened.push({ what: 'claim on the data folder', close: () => fs.rmSync(claim, { force: true }) });
}
