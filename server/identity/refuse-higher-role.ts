import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { loadPermissions } from './load-permissions.ts';
import type { StaffRole } from './role.entity.ts';

/** Nobody gives, or takes, what they do not hold: else a right to invite would be a way to every right. */
export async function refuseHigherRole(ctx: Ctx, role: StaffRole | null | undefined): Promise<void> {
  const wanted = await loadPermissions(ctx.em, role);
  if ([...wanted].every((permission) => ctx.caller.permissions.has(permission))) return;
  throw new UserError('ROLE_ABOVE_OWN', 'This role holds permissions that you do not have.', {
    field: 'role',
  });
}
