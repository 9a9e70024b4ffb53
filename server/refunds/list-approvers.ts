import { User, UserState } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { accountsOf } from './same-person.ts';

const holding = `
  select u.id from user_account u join role r on r.key = u.role
  where u.role is not null and u.state = ? and (r.holds_everything or exists (
    select from role_permission p where p.role = r.key and p.permission = 'billing.refund.approve'))`;

/** Who may decide about what a person asks for: everybody with the right, but for that person. */
export async function listApprovers(ctx: Ctx, requesterId: string): Promise<User[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(holding, [UserState.ACTIVE]);
  const own = await accountsOf(ctx, requesterId);
  const ids = rows.map(({ id }) => id).filter((id) => !own.includes(id));
  return ctx.em.find(User, { id: { $in: ids } }, { orderBy: { name: 'asc', id: 'asc' } });
}
