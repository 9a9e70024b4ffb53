import { createContext, type Ctx } from '../kit/context.ts';
import type { Runtime } from '../kit/runtime.ts';
import { loadPermissions } from './load-permissions.ts';
import { User } from './user.entity.ts';

/** Somebody of the demo's staff, for what they would do in the client; null where the demo has nobody of this address. */
export async function seedCaller(runtime: Runtime, email: string): Promise<Ctx | null> {
  const em = runtime.orm.em.fork();
  const user = await em.findOne(User, { email });
  if (!user) return null;
  const permissions = await loadPermissions(em, user.role);
  const who = { kind: 'staff', userId: user.id, sessionId: null, effectiveUserId: null } as const;
  return createContext(runtime, { ...who, permissions });
}
