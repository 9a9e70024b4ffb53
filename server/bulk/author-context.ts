import { User, UserState } from '../identity/user.entity.ts';
import { loadPermissions } from '../identity/load-permissions.ts';
import { createContext, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { Runtime } from '../kit/runtime.ts';
import type { BulkAct } from './bulk-act.ts';
import type { BulkOperation } from './bulk-operation.entity.ts';

/** The author of an operation as the caller, with the rights that he has now: who lost them does nothing more. */
export async function authorContext(runtime: Runtime, operation: BulkOperation, act: BulkAct): Promise<Ctx> {
  const em = runtime.orm.em.fork();
  const author = await em.findOneOrFail(User, { id: operation.author.id });
  const permissions =
    author.state === UserState.ACTIVE ? await loadPermissions(em, author.role) : new Set<string>();
  if (!permissions.has(act.permission))
    throw new UserError('FORBIDDEN', `Whoever asked for it has no longer the permission ${act.permission}.`);
  return createContext(runtime, {
    ...{ kind: 'staff', userId: author.id, sessionId: null, effectiveUserId: null },
    permissions,
  });
}
