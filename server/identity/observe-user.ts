import type { Ctx } from '../kit/context.ts';
import { loadPermissions } from './load-permissions.ts';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';

/** What follows for a person: whether they are known by name, whether they are signed in anywhere, and how much they may do. */
export async function observeUser(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const em = ctx.em.fork({ keepTransactionContext: true });
  const user = await em.findOne(User, id);
  if (!user) return {};
  const open = { user: id, revokedAt: null, expiresAt: { $gt: new Date() } };
  const permissions = await loadPermissions(em, user.role);
  return {
    'Name and address': user.erasedAt ? 'Erased' : 'Kept',
    'Signed in': (await em.count(Session, open)) > 0 ? 'Yes' : 'No',
    Permissions: String(permissions.size),
  };
}
