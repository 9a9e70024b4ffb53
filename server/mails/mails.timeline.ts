import { raw, sql, type Sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

const mailsOf = (column: 'organization_id' | 'user_id', id: Sql): Sql => sql`
  select m.id, m.created_at as at, 'Mail: ' || m.subject as title,
    'To ' || m.recipient || case m.status when 'SENT' then '' when 'FAILED' then ', which failed: ' || coalesce(m.error, '')
      when 'UNCERTAIN' then ', which may not have arrived' else ', which waits to be sent' end as detail,
    null as actor, '/admin/mails/' || m.id as path
  from mail m where m.${raw(column)} = ${id}::uuid and not m.is_test`;

export const timeline = [
  timelineSource({
    type: 'MAIL',
    of: 'Organization',
    description: 'The product wrote to somebody about the organization.',
    sql: (id) => mailsOf('organization_id', id),
  }),
  timelineSource({
    type: 'MAIL',
    of: 'User',
    description: 'The product wrote to the person.',
    sql: (id) => mailsOf('user_id', id),
  }),
];
