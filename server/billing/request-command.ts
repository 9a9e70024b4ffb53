import { ref } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { enqueue, rehearsals } from '../kit/job.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { capabilities } from './capabilities.ts';
import type { CommandKind } from './command.ts';
import { objectQueue } from './object-queue.ts';
import { CommandStatus, ProviderCommand } from './provider-command.entity.ts';
import type { ProviderName } from './provider.ts';
import { runProviderCommand } from './run-provider-command.job.ts';

export interface CommandRequest<P extends object, A extends object> {
  kind: CommandKind<P, A>;
  payload: P;
  organization: Organization;
  /** Our record and the provider's name for it. The caller holds the record's lock. */
  subjectId: string;
  provider: ProviderName;
  providerObjectId: string;
  reason: string | null;
  idempotencyKey: string | null;
}

/**
 * Commits the intention, and the job that carries it out, with the transaction that checked it. One at a time per record. Where
 * nobody bills the command is carried out here, at once; a rehearsal does the same, so that a preview shows what would come of it.
 */
export async function requestCommand<P extends object, A extends object>(
  ctx: Ctx,
  request: CommandRequest<P, A>,
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
  const { kind } = request;
  const isHere =
    kind.here !== undefined && (!capabilities[request.provider].commands || rehearsals.has(ctx.em));
  const now = ctx.clock.now();
  const command = ctx.em.create(ProviderCommand, {
    organization: ref(request.organization),
    subjectId: request.subjectId,
    provider: request.provider,
    providerObjectId: request.providerObjectId,
    kind: kind.kind,
    payload: request.payload,
    idempotencyKey: request.idempotencyKey ?? v7(),
    actor: ctx.caller.userId ? ref(User, ctx.caller.userId) : null,
    reason: request.reason,
    createdAt: now,
    ...(isHere && { status: CommandStatus.SUCCEEDED, finishedAt: now }),
  });
  await ctx.em.flush();
  if (isHere) {
    await kind.here?.(ctx, command);
    return command;
  }
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
