import { sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

/** What nobody did by hand: that stands there as a deed. What apps spend is in the ledger, a thousand times a minute. */
export const timeline = [
  timelineSource({
    type: 'CREDITS',
    of: 'Organization',
    description: 'Credits were bought, have run out, or went back with their money.',
    sql: (id) => sql`
      select e.id, e.at, case e.kind when 'EXPIRE' then 'Credits ran out: ' when 'TAKE_BACK' then 'Credits taken back with a refund: '
          when 'REVERSE' then 'Credits came back, because their refund failed: ' else 'Credits came: '
          end || to_char(abs(e.amount), 'FM999,999,999,999,999') as title,
        e.description as detail, null as actor, '/admin/credits?organization=' || e.organization_id as path
      from credit_entry e
      where e.organization_id = ${id} and e.user_id is null and e.kind in ('GRANT', 'EXPIRE', 'TAKE_BACK', 'REVERSE')`,
  }),
];
