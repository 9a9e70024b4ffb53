import { sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

const asked = sql`r.requested_by_id is not null`;

/** Each step of one refund; what a person did stands there under their name. */
export const timeline = [
  timelineSource({
    type: 'REFUND',
    of: 'Refund',
    description: 'A step of a refund: asked for, decided, sent, answered.',
    sql: (id) => sql`
      select r.id || ':asked' as id, r.created_at as at,
        case when ${asked} then 'Asked for' else 'Made at the provider' end as title, r.reason as detail,
        (select u.name from user_account u where u.id = r.requested_by_id) as actor, null as path
      from refund r where r.id = ${id}
      union all
      select r.id || ':decided', r.decided_at, case r.decision when 'WITHIN_LIMIT' then 'Within the limit, no approval needed'
          when 'APPROVED' then 'Approved' when 'REJECTED' then 'Rejected' when 'WITHDRAWN' then 'Taken back' else 'Expired' end,
        r.decision_reason, (select u.name from user_account u where u.id = r.decided_by_id), null
      from refund r where r.id = ${id} and r.decided_at is not null
      union all
      select c.id::text, coalesce(c.finished_at, c.created_at), case c.status when 'SUCCEEDED' then 'Taken by the provider'
          when 'FAILED' then 'Refused by the provider' else 'Sent to the provider' end, c.error, initcap(c.provider), null
      from provider_command c where c.subject_id = ${id}
      union all
      select r.id || ':finished', r.finished_at, case r.status when 'SUCCEEDED' then 'The money went back' else 'Failed' end,
        r.failure, initcap(r.provider), null
      from refund r where r.id = ${id} and r.finished_at is not null`,
  }),
  timelineSource({
    type: 'REFUND',
    of: 'Organization',
    description: 'A step of a refund: asked for, decided, sent, answered.',
    sql: (id) => sql`
      select r.id, coalesce(r.finished_at, r.created_at) as at, 'Refund ' || lower(replace(r.status, '_', ' ')) as title,
        coalesce(r.failure, r.decision_reason, r.reason) as detail,
        coalesce((select u.name from user_account u where u.id = r.requested_by_id), initcap(r.provider)) as actor,
        '/admin/refunds/' || r.id as path
      from refund r where r.organization_id = ${id}`,
  }),
];
