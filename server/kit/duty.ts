import { setTimeout as pause } from 'node:timers/promises';
import type { Runtime } from './runtime.ts';

/** Something that every worker process looks after for as long as it runs. It must bear that others do the same. */
export interface Duty {
  readonly name: string;
  readonly everyMs: number;
  run(runtime: Runtime): Promise<void>;
}

/**
 * Names a duty. A turn that fails is logged, and the next one makes it good.
 *
 * @example export const sealEntries = defineDuty('seal-audit', 1_000, sealAudit);
 */
export const defineDuty = (name: string, everyMs: number, run: Duty['run']): Duty => ({ name, everyMs, run });

/**
 * Looks after the duties of all modules, each in turns of its own, until it is stopped.
 *
 * @example const duties = startDuties(runtime, modules.flatMap((module) => module.duties ?? [])); … await duties.stop();
 */
export function startDuties(runtime: Runtime, duties: readonly Duty[]): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const lanes = duties.map(async ({ name, everyMs, run }) => {
    while (!stopping.signal.aborted) {
      await run(runtime).catch((error: unknown) =>
        runtime.log.error({ err: error, duty: name }, 'a duty failed'),
      );
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(lanes);
    },
  };
}
