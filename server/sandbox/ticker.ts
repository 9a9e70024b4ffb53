/**
 * Does `work` again and again: at once when woken, else every `interval` milliseconds; one at a time. `stop` waits for
 * the one under way.
 */
export function ticker(
  work: () => Promise<void>,
  interval: number,
  failed: (error: unknown) => void,
): { wake: () => void; stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const run = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = work()
      .catch(failed)
      .finally(() => {
        running = undefined;
        if (stopped) return;
        timer = setTimeout(run, again ? 0 : interval);
        again = false;
      });
  };
  timer = setTimeout(run, interval);

  return {
    wake: run,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
