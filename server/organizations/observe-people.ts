import type { Ctx } from '../kit/context.ts';

interface Observed {
  readonly state: string;
  readonly owner: string | null;
  readonly members: number;
  readonly erased_on: string | null;
}

const read = `
  select o.state, to_char(o.erasure_due_at at time zone 'UTC', 'Mon FMDD, YYYY') as erased_on,
    (select u.name from membership m join user_account u on u.id = m.user_id
      where m.organization_id = o.id and m.role = 'OWNER' and m.status = 'ACTIVE') as owner,
    (select count(*)::int from membership m where m.organization_id = o.id and m.status = 'ACTIVE') as members
  from organization o where o.id = ?`;

/** What follows for the people of an organization: who owns it, how many belong to it, and whether they get in. */
export async function observePeople(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [found] = await ctx.em.execute<Observed[]>(read, [id]);
  if (!found) return {};
  return {
    'Access of members': found.state === 'ACTIVE' ? 'Open' : 'Closed',
    Members: String(found.members),
    ...(found.owner && { Owner: found.owner }),
    ...(found.erased_on && { 'Erased on': found.erased_on }),
  };
}
