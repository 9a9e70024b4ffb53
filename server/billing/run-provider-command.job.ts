import { checkpoint } from '../kit/checkpoint.ts';
import { deed } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import { defineJob, type JobContext } from '../kit/job.ts';
import { commandKind } from './command.ts';
import { findProvider } from './find-provider.ts';
import { CommandStatus, ProviderCommand } from './provider-command.entity.ts';
import { ProviderRefusal, ProviderUnavailable } from './provider.ts';
import { settleCommand, type Outcome } from './settle-command.ts';

/** Providers remember an idempotency key for a day; after that a repetition could happen twice. */
const keyLifetimeMs = 23 * 3_600_000;

/** Carries a command out: asks the provider outside of any transaction, then writes the answer in one deed. */
export const runProviderCommand = defineJob(
  'run-provider-command',
  async (job: JobContext, { commandId }: { commandId: string }) => {
    const command = await job.runtime.orm.em.fork().findOne(ProviderCommand, commandId);
    if (command?.status !== CommandStatus.PENDING) return;
    await checkpoint('command.picked');
    await begin(job, command);
    const outcome = await outcomeOf(job, command).catch(async (error: unknown) => {
      await noteFailedAttempt(job, command, error);
      throw error;
    });
    await checkpoint('command.called');
    await settleCommand(job.runtime, command.id, outcome);
    await checkpoint('command.answered');
  },
);

/** Where the kind has something to say of it: what is being asked cannot be taken back any more. */
async function begin(job: JobContext, { id, kind }: ProviderCommand): Promise<void> {
  const { begin: note } = commandKind(kind);
  if (!note) return;
  await job.deed({ action: 'beginProviderCommand', onlyIfChanged: true }, async (ctx) => {
    const command = await ctx.read.lock(ProviderCommand, id);
    if (command.status === CommandStatus.PENDING) await note(ctx, command);
  });
  await checkpoint('command.begun');
}

async function outcomeOf(job: JobContext, command: ProviderCommand): Promise<Outcome> {
  const kind = commandKind(command.kind);
  const provider = findProvider(job.runtime.config, command.provider);
  const age = job.runtime.clock.now().getTime() - command.createdAt.getTime();
  try {
    if (age < keyLifetimeMs) return { answer: await kind.call(provider, command.payload, command.id) };
    const found = await kind.look(provider, command.payload);
    return kind.isDone(found, command.payload, command.id)
      ? { answer: found }
      : { refused: 'The provider could not be reached for a day. Nothing was changed there.' };
  } catch (error) {
    if (error instanceof ProviderRefusal) return { refused: error.message };
    throw error;
  }
}

/** The command stays pending, for all to see; the audit log hears of it when the trouble changes, not each time. */
async function noteFailedAttempt(job: JobContext, { id }: ProviderCommand, error: unknown): Promise<void> {
  const expected = error instanceof ProviderUnavailable || error instanceof UserError;
  const message = expected ? error.message : 'Something unexpected went wrong here.';
  await deed(
    job.runtime,
    { action: 'retryProviderCommand', actor: 'job:run-provider-command', onlyIfChanged: true },
    async (ctx) => {
      const command = await ctx.read.lock(ProviderCommand, id);
      if (command.status !== CommandStatus.PENDING) return;
      command.attempts += 1;
      command.error = `${message} It is tried again.`;
    },
  );
}
