import { raw, sql, type Sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

const activitiesOf = (column: 'organization_id' | 'user_id', id: Sql): Sql => sql`
  select c.id, c.at, c.name as title, c.detail, concat_ws(', ', (select u.name from user_account u where u.id = c.user_id), p.name) as actor,
    '/admin/apps/' || c.app_id as path
  from activity c join app p on p.id = c.app_id where c.${raw(column)} = ${id}`;

const description = 'A customer did something in an app, as the app told.';

export const timeline = [
  timelineSource({
    type: 'ACTIVITY',
    of: 'Organization',
    description,
    sql: (id) => activitiesOf('organization_id', id),
  }),
  timelineSource({ type: 'ACTIVITY', of: 'User', description, sql: (id) => activitiesOf('user_id', id) }),
];
