import { ref } from '@mikro-orm/core';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { forbidden, UserError } from '../kit/errors.ts';
import { enqueue } from '../kit/job.ts';
import { type BulkAct, isLineAct } from './bulk-act.ts';
import { BulkOperation } from './bulk-operation.entity.ts';
import { planBulkItems } from './plan-bulk-items.job.ts';

/** Which records, and what the act is told. */
export interface PlanBulk {
  readonly ids?: readonly string[] | null;
  readonly filter?: object | null;
  readonly reason: string;
  readonly given?: Readonly<Record<string, unknown>>;
  /** What was given, in a word that people know: the name of the plan. */
  readonly about?: string;
}

const mostChosen = 10_000;

/** Asks for the dry run of an act over the records that were chosen, or all that match. */
export async function planBulk(ctx: Ctx, act: BulkAct, input: PlanBulk): Promise<BulkOperation> {
  if (!ctx.caller.permissions.has(act.permission)) throw forbidden(act.permission);
  const { ids, filter, reason, given = {}, about } = input;
  if (!isLineAct(act) && Boolean(ids) === Boolean(filter))
    throw new UserError('BAD_USER_INPUT', 'Give the ids of records, or a filter.', { field: 'ids' });
  if (ids && (ids.length === 0 || ids.length > mostChosen))
    throw new UserError('BAD_USER_INPUT', `Choose 1 to ${mostChosen} records, or a filter.`, {
      field: 'ids',
    });
  const operation = ctx.em.create(BulkOperation, {
    ...{ action: act.action, type: act.entity.name, reason: reason.trim(), given: { ...given } },
    about: about ?? null,
    author: ref(ctx.em.getReference(User, ctx.caller.userId ?? '')),
    createdAt: ctx.clock.now(),
  });
  await ctx.em.flush();
  // the filter may hold somebody's address: it goes with the job, and no further
  const payload = { operationId: operation.id, ids: ids ?? null, filter: filter ?? null };
  await enqueue(ctx, planBulkItems, payload, { queue: `bulk:${operation.id}` });
  return operation;
}
