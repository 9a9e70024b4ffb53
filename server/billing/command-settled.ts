import { setTimeout as pause } from 'node:timers/promises';
import { checkpoint } from '../kit/checkpoint.ts';
import type { Runtime } from '../kit/runtime.ts';
import { CommandStatus } from './provider-command.entity.ts';

const patienceMs = 5_000;
const lookEveryMs = 50;

/** Waits until a command is finished, but not for long: then it is shown as it is, pending, and goes on by itself. */
export async function commandSettled(runtime: Runtime, commandId: string): Promise<void> {
  await checkpoint('command.committed');
  const until = performance.now() + patienceMs;
  do {
    await pause(lookEveryMs);
    const { rows } = await runtime.pool.query<{ status: CommandStatus }>({
      name: 'command-settled',
      text: 'select status from provider_command where id = $1',
      values: [commandId],
    });
    if (rows[0]?.status !== CommandStatus.PENDING) return;
  } while (performance.now() < until);
}
