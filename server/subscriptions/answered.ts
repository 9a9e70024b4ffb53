import { commandSettled } from '../billing/command-settled.ts';
import { CommandStatus, type ProviderCommand } from '../billing/provider-command.entity.ts';
import { afterCommit } from '../kit/pipeline.ts';

/** What the description of each act says of the answer. */
export const waits =
  'Waits up to five seconds for the provider; a command that is then still PENDING goes on by itself. Where nobody bills it is done at once. Errors: NOT_FOUND, SUBSCRIPTION_ENDED, COMMAND_PENDING, PROVIDER_WITHOUT_API, PROVIDER_NOT_CONFIGURED, IDEMPOTENCY_KEY_REUSED';

/** The same for an act that answers what the command is about. */
export const answeredBy = <T extends object>(command: ProviderCommand, about: T): T =>
  command.status === CommandStatus.PENDING
    ? afterCommit(about, (runtime) => commandSettled(runtime, command.id))
    : about;

/** What is finished in the deed itself needs no waiting. */
export const answered = (command: ProviderCommand): ProviderCommand => answeredBy(command, command);
