import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { lockRoles } from './keep-super-admin.ts';
import { refuseErased } from './refuse-erased.ts';
import { refuseHigherRole } from './refuse-higher-role.ts';
import { User } from './user.entity.ts';

/** Somebody whose access is about to change: not oneself, and nobody who may do more. */
export async function lockOtherUser(ctx: Ctx, id: string): Promise<User> {
  if (id === ctx.caller.userId) {
    throw new UserError('OWN_ACCOUNT', 'Nobody does this to their own account. Ask another super-admin.');
  }
  await lockRoles(ctx);
  const user = await ctx.read.lock(User, id);
  refuseErased(user);
  await refuseHigherRole(ctx, user.role);
  return user;
}
