import { sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

export const timeline = [
  timelineSource({
    type: 'BILLING',
    of: 'Organization',
    description: 'A billing provider reported a change of a subscription, or a payment.',
    sql: (
      id,
    ) => sql`select e.id, e.occurred_at as at, e.title, e.type as detail, initcap(e.provider) as actor, null as path
      from inbound_event e where e.organization_id = ${id}::uuid and e.title is not null`,
  }),
];
