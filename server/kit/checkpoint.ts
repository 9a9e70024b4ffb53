let killAt: string | undefined;
let atOnce = false;

/** Called once at the start with what BURSAR_KILL_AT names; only the test mode passes it on. */
export function armCheckpoint(name: string | undefined): void {
  killAt = name?.replace('!', '');
  atOnce = name?.endsWith('!') ?? false;
}

/**
 * A boundary between two steps, of which a crash must neither lose nor repeat anything. A fault test names one, and the
 * process ends there as by `kill -9`: half of the times that it passes, or the first time where an exclamation mark follows
 * the name. Anywhere else nothing happens.
 *
 * @example await checkpoint('command.called');
 */
export async function checkpoint(name: string): Promise<void> {
  if (killAt !== name || (!atOnce && Math.random() < 0.5)) return;
  process.kill(process.pid, 'SIGKILL');
  // the signal is not instant, and nothing after this line may run
  await new Promise(() => {});
}
