import type { Logger } from 'pino';
import { ConfigError } from './config.ts';

/** Something that was opened, and how it is closed. */
export interface Opened {
  readonly what: string;
  close(): Promise<void> | void;
}

const patienceMs = 10_000;

/**
 * Runs a process until someone stops it: closes in reverse what was opened, once, and says in a sentence what went wrong
 * where the start fails.
 *
 * @example await runProcess(async (opened) => { const runtime = await createRuntime(config, modules); opened.push({ what: 'database', close: runtime.close }); });
 */
export async function runProcess(start: (opened: Opened[]) => Promise<void>, log?: Logger): Promise<void> {
  const opened: Opened[] = [];
  let stopping = false;

  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    for (const { what, close } of opened.toReversed()) {
      try {
        await close();
      } catch (error) {
        console.error(
          `Closing the ${what} failed: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  process.on('unhandledRejection', (reason) => log?.error({ err: reason }, 'unhandled rejection'));

  try {
    await start(opened);
  } catch (error) {
    console.error(inWords(error));
    await stop(1);
  }
}

function inWords(error: unknown): string {
  if (error instanceof ConfigError) return `The settings do not fit:\n${error.message}`;
  const { code, port, message, stack } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: stop what listens there, or set PORT to another one.`;
  if (code === 'ECONNREFUSED')
    return `Nothing answers at port ${port}: start the database, or correct DATABASE_URL.`;
  if (code === '28P01') return 'The database refuses this user or password: correct DATABASE_URL.';
  return stack ?? message;
}
