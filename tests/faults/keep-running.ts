import { spawn, type ChildProcess } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

/** Processes of the product that are started again whenever they die, each time with the next fault of a common plan. */
export interface Fleet {
  /** How often processes died of each checkpoint. */
  readonly deaths: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** Processes that die so often start in half the time when they find their code compiled. */
const cache = path.join(os.tmpdir(), 'bursar-compiled');

export function keepRunning(
  processes: readonly {
    runs: 'api' | 'worker';
    environment: Record<string, string>;
    faults: string[];
  }[],
): Fleet {
  const deaths = new Map<string, number>();
  const running = new Set<ChildProcess>();
  let stopped = false;

  const start = ({ runs, environment, faults }: (typeof processes)[number]): void => {
    if (stopped) return;
    const fault = faults.shift();
    const child = spawn(process.execPath, [path.join(inject('processes'), `${runs}.js`)], {
      env: { ...process.env, NODE_COMPILE_CACHE: cache, ...environment, BURSAR_KILL_AT: fault ?? '' },
      stdio: ['ignore', process.env['FLEET_LOG'] ? 'inherit' : 'ignore', 'inherit'],
    });
    running.add(child);
    child.on('exit', (_code, signal) => {
      running.delete(child);
      if (signal === 'SIGKILL' && fault) deaths.set(fault, (deaths.get(fault) ?? 0) + 1);
      // what ended otherwise, as one that could not start, has still to die of it
      else if (fault) faults.unshift(fault);
      // what cannot start at all must not keep the machine busy with trying
      setTimeout(() => start({ runs, environment, faults }), signal === 'SIGKILL' ? 0 : 1_000);
    });
  };
  processes.forEach(start);

  return {
    deaths,
    stop: async () => {
      stopped = true;
      for (const child of running) child.kill('SIGTERM');
      for (let tries = 0; running.size > 0 && tries < 100; tries += 1) await pause(100);
      for (const child of running) child.kill('SIGKILL');
    },
  };
}
