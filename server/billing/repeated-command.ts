import { isDeepStrictEqual } from 'node:util';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { ProviderCommand } from './provider-command.entity.ts';

interface Repetition {
  readonly kind: string;
  readonly subjectId: string;
  readonly idempotencyKey: string | null;
  /** What the caller said, as the payload keeps it. */
  readonly said: Readonly<Record<string, unknown>>;
}

/** The command that the same request has led to before; null where it is new. */
export async function repeatedCommand(
  ctx: Ctx,
  { kind, subjectId, idempotencyKey, said }: Repetition,
): Promise<ProviderCommand | null> {
  if (!idempotencyKey) return null;
  const command = await ctx.em.findOne(ProviderCommand, { idempotencyKey });
  if (!command) return null;
  const payload = command.payload as Readonly<Record<string, unknown>>;
  const isSame = Object.entries(said).every(([name, value]) => isDeepStrictEqual(payload[name], value));
  if (isSame && command.kind === kind && command.subjectId === subjectId) return command;
  throw new UserError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another request.', {
    field: 'idempotencyKey',
  });
}
