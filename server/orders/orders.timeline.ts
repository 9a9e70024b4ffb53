import { sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

/** What an organization bought once, and how a license was. */
export const timeline = [
  timelineSource({
    type: 'ORDER',
    of: 'Organization',
    description: 'An order: made, paid, canceled.',
    sql: (id) => sql`
      select r.id, coalesce(r.fulfilled_at, r.paid_at, r.created_at) as at, r.title || ': ' || case r.status when 'PENDING' then 'waits for its payment'
          when 'FULFILLED' then 'paid, and given' else lower(r.status) end as title, r.error as detail,
        (select u.name from user_account u where u.id = r.user_id) as actor, '/admin/orders/' || r.id as path
      from customer_order r where r.organization_id = ${id}`,
  }),
  timelineSource({
    type: 'ORDER',
    of: 'License',
    description: 'The license was bought.',
    sql: (id) => sql`
      select r.id, coalesce(r.fulfilled_at, r.created_at) as at, 'Bought' as title, r.title as detail,
        (select u.name from user_account u where u.id = r.user_id) as actor, '/admin/orders/' || r.id as path
      from customer_order r where r.license_id = ${id}`,
  }),
];
