import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { keepSuperAdmin, lockRoles } from './keep-super-admin.ts';
import { refuseErased } from './refuse-erased.ts';
import { refuseHigherRole } from './refuse-higher-role.ts';
import { StaffRole } from './role.entity.ts';
import { User } from './user.entity.ts';

@InputType({ description: 'Another role for a person.' })
export class ChangeRoleInput {
  @Field(() => ID, { description: 'The person.' })
  userId!: string;

  @Field(() => StaffRole, {
    nullable: true,
    description: 'The new role. Without one the person leaves the staff.',
  })
  role?: StaffRole | null;

  @Field(() => String, { description: 'Why. It stands in the audit log.' })
  @Bounds({ pattern: '\\S', maxLength: 500 })
  reason!: string;
}

/** No one changes their own role, and a super-admin always remains. */
export async function changeRole(ctx: Ctx, input: ChangeRoleInput): Promise<User> {
  if (input.userId === ctx.caller.userId) {
    throw new UserError('OWN_ROLE', 'Nobody changes their own role. Ask another super-admin.', {
      field: 'userId',
    });
  }
  await lockRoles(ctx);
  const user = await ctx.read.lock(User, input.userId);
  refuseErased(user);
  const role = input.role ?? null;
  await refuseHigherRole(ctx, user.role);
  await refuseHigherRole(ctx, role);
  if (role !== StaffRole.SUPER_ADMIN) await keepSuperAdmin(ctx, user, 'userId');
  user.role = role;
  return user;
}
