import type { Ctx } from '../kit/context.ts';
import type { CustomerNumbers } from './customer-numbers.ts';

const numbers = `
  select count(*)::int as "totalOrganizations",
    count(*) filter (where state = 'ACTIVE')::int as "activeOrganizations",
    count(*) filter (where exists (select from subscription s
      where s.organization_id = o.id and s.status in ('ACTIVE', 'PAST_DUE')))::int as "payingOrganizations",
    (select count(distinct m.user_id)::int from membership m join organization c on c.id = m.organization_id
      where m.status = 'ACTIVE' and c.state <> 'CLOSED') as "totalUsers"
  from organization o where state <> 'CLOSED'`;

/** What stands above the list of organizations, in one statement. */
export async function readCustomerNumbers(ctx: Ctx): Promise<CustomerNumbers> {
  const { rows } = await ctx.runtime.pool.query<CustomerNumbers>(numbers);
  const [row] = rows;
  if (!row) throw new Error('a select of counts has one row');
  return row;
}
