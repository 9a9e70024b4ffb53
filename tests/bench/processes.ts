import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A server of its own process, as it would be in production. */
export interface Contestant {
  readonly port: number;
  /** Seconds of processor time so far; null where the system does not tell. */
  cpu(): number | null;
  /** The memory that it holds now, in MB; null where the system does not tell. */
  memory(): number | null;
  stop(): Promise<void>;
}

const patienceMs = 60_000;
const ticksPerSecond = 100;
const root = path.join(import.meta.dirname, '../..');

export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a file of this repository, and waits until it answers. */
export async function start(
  file: string,
  environment: Record<string, string>,
  flags: readonly string[] = [],
): Promise<Contestant> {
  const port = await freePort();
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...flags, ...loader, path.join(root, file)], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const until = performance.now() + patienceMs;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${file} did not start.`);
    }
    await pause(100);
  }
  return {
    port,
    cpu: () => cpuOf(child),
    memory: () => memoryOf(child),
    stop: async () => {
      child.kill('SIGTERM');
      await exit;
    },
  };
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

function memoryOf({ pid }: ChildProcess): number | null {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  } catch {
    return null;
  }
}

function cpuOf({ pid }: ChildProcess): number | null {
  try {
    // the name in brackets may hold spaces; user and system time are the 12th and 13th after it
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return null;
  }
}
