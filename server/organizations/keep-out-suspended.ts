import { signInRule } from '../identity/sign-in-rule.ts';
import { UserError } from '../kit/errors.ts';

const standing = `
  select count(*) > 0 and bool_and(state <> 'ACTIVE') as kept_out, bool_and(state = 'CLOSED') as closed from (
    select o.state from membership m join organization o on o.id = m.organization_id
    where m.user_id = ? and m.status = 'ACTIVE' for share of o) organizations`;

// a suspension under way is waited for; it would not see the session that is being opened here. Staff belong to no organization, and are never kept out by one
signInRule(async (ctx, user) => {
  const [row] = await ctx.em.execute<{ kept_out: boolean; closed: boolean }[]>(standing, [user.id]);
  if (!row?.kept_out) return;
  if (row.closed)
    throw new UserError('ORGANIZATION_CLOSED', 'Your organization is closed. Its owner knows why.');
  throw new UserError('ORGANIZATION_SUSPENDED', 'Your organization is suspended. Its owner knows why.');
});
