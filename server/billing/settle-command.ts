import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { commandKind } from './command.ts';
import { CommandStatus, ProviderCommand } from './provider-command.entity.ts';

/** What became of a command: the provider's answer, or why it said no. */
export type Outcome = { readonly answer: object } | { readonly refused: string };

/**
 * Finishes a command and writes what it changed, in one deed under whoever asked for it. Who comes second, the job or the
 * webhook that reports the same change, finds it finished and writes nothing.
 */
export async function settleCommand(runtime: Runtime, commandId: string, outcome: Outcome): Promise<void> {
  const { kind, actor, reason } = await runtime.orm.em.fork().findOneOrFail(ProviderCommand, commandId);
  await deed(
    runtime,
    { action: kind, userId: actor?.id ?? null, reason: reason ?? null, onlyIfChanged: true },
    async (ctx) => {
      const command = await ctx.read.lock(ProviderCommand, commandId);
      if (command.status !== CommandStatus.PENDING) return;
      command.attempts += 1;
      command.finishedAt = ctx.clock.now();
      if ('refused' in outcome) {
        command.status = CommandStatus.FAILED;
        command.error = outcome.refused;
        await commandKind(kind).refuse?.(ctx, command, outcome.refused);
        return;
      }
      command.status = CommandStatus.SUCCEEDED;
      command.error = null;
      await commandKind(kind).settle(ctx, command, outcome.answer);
    },
  );
}
