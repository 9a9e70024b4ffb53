import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = path.join(import.meta.dirname, '../..');
const greeting = /Bursar runs at (\S+)/;
const patienceMs = 180_000;

/** The whole product as its user starts it. */
export interface ProductProcess {
  /** Where its greeting says that it runs. */
  readonly url: string;
  /** What it printed so far. */
  readonly printed: () => string;
  /** From the command to the greeting. */
  readonly seconds: number;
  /** The process id of its PostgreSQL, or null where none runs. */
  postgres(): Promise<number | null>;
  /** As Ctrl-C in a terminal does, to all processes of the start. Answers the exit code. */
  interrupt(): Promise<number | null>;
  /** Kills all processes of the start without a warning; its PostgreSQL is a process of its own and goes on. */
  kill(): Promise<void>;
}

/** A data folder that is gone after use. */
export async function temporaryData(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bursar-journeys-'));
  // PostgreSQL may run as another account than this process
  await chmod(folder, 0o755);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

async function postgresOf(folder: string): Promise<number | null> {
  const file = path.join(folder, 'postgres/postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number((await readFile(file, 'utf8')).split('\n')[0]);
  return isAlive(pid) ? pid : null;
}

/** Runs the start command and waits for the greeting. Throws with what it said where it gives up. */
export async function launchProduct(options: { folder: string; port?: number }): Promise<ProductProcess> {
  const started = performance.now();
  const port = String(options.port ?? (await freePort()));
  const bin = path.join(root, 'node_modules/.bin');
  // as `npm start` does; the command tsx would stand between Ctrl-C and the product, and kill it where it takes its time
  const child = spawn('node', ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    // a process group of its own is what a terminal gives it
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
      DATA_DIR: options.folder,
      PORT: port,
      // what is compared by itself meanwhile would end the stories about what differs
      RECONCILIATION_HOUR: String((new Date().getUTCHours() + 12) % 24),
      // the tests' own would build a client for development
      NODE_ENV: undefined,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, name);
  };
  const lastResort = (): void => signal('SIGINT');
  process.once('exit', lastResort);
  void exited.finally(() => process.removeListener('exit', lastResort));

  const greeted = new Promise<string>((resolve) => {
    child.stdout.on('data', () => {
      const url = greeting.exec(printed)?.[1];
      if (url) resolve(url);
    });
  });
  const late = new AbortController();
  const first = await Promise.race([
    greeted.then((url) => ({ url })),
    exited.then((code) => ({ code })),
    pause(patienceMs, { late: true }, { signal: late.signal }),
  ]);
  late.abort();
  if ('code' in first) throw new Error(`The start ended with code ${first.code} and said:\n${printed}`);
  if ('late' in first) {
    signal('SIGKILL');
    throw new Error(`The product did not start in ${patienceMs / 1000} s. It said:\n${printed}`);
  }
  return {
    url: first.url,
    printed: () => printed,
    seconds: (performance.now() - started) / 1000,
    postgres: () => postgresOf(options.folder),
    interrupt: () => {
      signal('SIGINT');
      return exited;
    },
    kill: async () => {
      signal('SIGKILL');
      await exited;
    },
  };
}
