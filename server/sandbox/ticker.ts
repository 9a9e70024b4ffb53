export interface Ticker {
  wake(): void;
  /** Runs once more after the run under way, and waits for it. */
  run(): Promise<void>;
  /** Waits for the run under way. */
  stop(): Promise<void>;
}

/** Does `work` again and again: at once when woken, else every `interval` milliseconds; one at a time. */
export function ticker(
  work: () => Promise<void>,
  interval: number,
  failed: (error: unknown) => void,
): Ticker {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let isStopped = false;

  const after = async (before: Promise<void>): Promise<void> => {
    await before;
    isWaiting = false;
    clearTimeout(timer);
    if (isStopped) return;
    await work().catch(failed);
    timer = setTimeout(wake, interval);
  };
  const run = (): Promise<void> => (running = after(running));
  // one run that waits is enough for everyone who wakes it
  const wake = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    void run();
  };
  timer = setTimeout(wake, interval);

  return {
    wake,
    run,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
