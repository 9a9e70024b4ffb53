import { ref } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { enqueue } from '../kit/job.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import type { CommandKind } from './command.ts';
import { objectQueue } from './object-queue.ts';
import { CommandStatus, ProviderCommand } from './provider-command.entity.ts';
import type { ProviderName } from './provider.ts';
import { runProviderCommand } from './run-provider-command.job.ts';

export interface CommandRequest<P extends object> {
  kind: CommandKind<P>;
  payload: P;
  organization: Organization;
  /** Our record and the provider's name for it. The caller holds the record's lock. */
  subjectId: string;
  provider: ProviderName;
  providerObjectId: string;
  reason: string | null;
  idempotencyKey: string | null;
}

/** Commits the intention, and the job that carries it out, with the transaction that checked it. One at a time per record. */
export async function requestCommand<P extends object>(
  ctx: Ctx,
  request: CommandRequest<P>,
): Promise<ProviderCommand> {
  const pending = await ctx.em.count(ProviderCommand, {
    subjectId: request.subjectId,
    status: CommandStatus.PENDING,
  });
  if (pending > 0)
    throw new UserError(
      'COMMAND_PENDING',
      'Another change is still on its way to the provider. Wait for it to finish.',
    );
  const command = ctx.em.create(ProviderCommand, {
    organization: ref(request.organization),
    subjectId: request.subjectId,
    provider: request.provider,
    providerObjectId: request.providerObjectId,
    kind: request.kind.kind,
    payload: request.payload,
    idempotencyKey: request.idempotencyKey ?? v7(),
    actor: ctx.caller.userId ? ref(User, ctx.caller.userId) : null,
    reason: request.reason,
    createdAt: ctx.clock.now(),
  });
  await ctx.em.flush();
  await enqueue(
    ctx,
    runProviderCommand,
    { commandId: command.id },
    {
      queue: objectQueue(request.provider, request.providerObjectId),
      key: `command:${command.id}`,
      // until the provider answers: with its growing pauses this is most of a year
      maxAttempts: 1_000,
    },
  );
  return command;
}
