import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Role, StaffRole } from './role.entity.ts';
import { User, UserState } from './user.entity.ts';

/** Whoever takes a role or access away goes through this one row: two of them cannot each count on the other's person to remain. */
export async function lockRoles(ctx: Ctx): Promise<void> {
  await ctx.em.findOneOrFail(Role, StaffRole.SUPER_ADMIN, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** A super-admin who can sign in always remains. */
export async function keepSuperAdmin(ctx: Ctx, leaving: User, field?: string): Promise<void> {
  if (leaving.role !== StaffRole.SUPER_ADMIN) return;
  const others = { role: StaffRole.SUPER_ADMIN, state: UserState.ACTIVE, id: { $ne: leaving.id } };
  if ((await ctx.em.count(User, others)) > 0) return;
  throw new UserError('LAST_SUPER_ADMIN', 'This is the last super-admin. Promote someone else first.', {
    field,
  });
}
