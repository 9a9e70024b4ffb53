import { LockMode } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { refuseHigherRole } from './refuse-higher-role.ts';
import { Role, StaffRole } from './role.entity.ts';
import { User, UserState } from './user.entity.ts';

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
  // all changes of roles go through this one row: two of them cannot each count on the other's person to remain
  await ctx.em.findOneOrFail(Role, StaffRole.SUPER_ADMIN, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const user = await ctx.read.lock(User, input.userId);
  const role = input.role ?? null;
  await refuseHigherRole(ctx, user.role);
  await refuseHigherRole(ctx, role);
  if (user.role === StaffRole.SUPER_ADMIN && role !== StaffRole.SUPER_ADMIN)
    await refuseLastSuperAdmin(ctx, user);
  user.role = role;
  return user;
}

async function refuseLastSuperAdmin(ctx: Ctx, user: User): Promise<void> {
  const others = { role: StaffRole.SUPER_ADMIN, state: UserState.ACTIVE, id: { $ne: user.id } };
  if ((await ctx.em.count(User, others)) > 0) return;
  throw new UserError('LAST_SUPER_ADMIN', 'This is the last super-admin. Promote someone else first.', {
    field: 'userId',
  });
}
