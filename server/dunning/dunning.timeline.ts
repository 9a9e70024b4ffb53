import { sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

const description = 'A payment has become past due, led to a suspension by itself, or is past due no more.';

export const timeline = [
  timelineSource({
    type: 'DUNNING',
    of: 'Organization',
    description,
    sql: (
      id,
    ) => sql`select d.id || ':' || v.what as id, v.at, v.title, v.detail, 'Dunning' as actor, '/admin/subscriptions/' || d.subscription_id as path
      from dunning d cross join lateral (values
        ('start', d.started_at, 'Payment past due', null),
        ('suspension', d.suspended_at, 'Suspended automatically', 'The payment stayed past due'),
        ('end', d.ended_at, case d.outcome when 'RECOVERED' then 'Payment recovered' when 'CANCELED' then 'Ended unpaid'
          when 'WAIVED' then 'Payment waived by an override' else 'Dunning ended' end, d.notices || ' notices were sent')
      ) v(what, at, title, detail)
      where d.organization_id = ${id}::uuid and v.at is not null`,
  }),
];
