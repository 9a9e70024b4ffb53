import { sql, type Sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

const told = (column: Sql, id: Sql): Sql => sql`
  select e.id, e.occurred_at as at, coalesce(e.title, e.type) as title,
    case when e.status = 'FAILED' then 'Could not be processed here: ' || e.error else e.type end as detail,
    coalesce((select u.name from user_account u where u.id = e.author_id), initcap(e.provider)) as actor,
    '/admin/webhook-events/' || e.id as path
  from inbound_event e where ${column} = ${id}::uuid and (e.title is not null or e.status = 'FAILED')`;

export const timeline = [
  timelineSource({
    type: 'BILLING',
    of: 'Organization',
    description: 'A billing provider reported a change of a subscription, or a payment.',
    sql: (id) => told(sql`e.organization_id`, id),
  }),
  timelineSource({
    type: 'BILLING',
    of: 'Subscription',
    description: 'A billing provider reported a change of a subscription, or a payment.',
    sql: (id) => told(sql`e.subscription_id`, id),
  }),
  timelineSource({
    type: 'BILLING',
    of: 'Refund',
    description: 'A billing provider reported a change of a subscription, or a payment.',
    sql: (id) => sql`select e.id, e.occurred_at as at, coalesce(e.title, e.type) as title, e.type as detail,
      initcap(e.provider) as actor, '/admin/webhook-events/' || e.id as path
      from refund r join inbound_event e on e.organization_id = r.organization_id and e.provider_refund_id = r.provider_refund_id
      where r.id = ${id}::uuid`,
  }),
];
