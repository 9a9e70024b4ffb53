import { signInRule } from '../identity/sign-in-rule.ts';
import { UserError } from '../kit/errors.ts';

const standing = `
  select count(*) > 0 and bool_and(o.state <> 'ACTIVE') as kept_out from membership m
  join organization o on o.id = m.organization_id where m.user_id = ? and m.status = 'ACTIVE'`;

// staff belong to no organization, and are never kept out by one
signInRule(async (ctx, user) => {
  const [row] = await ctx.em.execute<{ kept_out: boolean }[]>(standing, [user.id]);
  if (row?.kept_out) {
    throw new UserError('ORGANIZATION_SUSPENDED', 'Your organization is suspended. Its owner knows why.');
  }
});
