import { deedsOn } from '../audit/deeds-on.ts';
import { sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

export const timeline = [
  timelineSource({
    type: 'SUBSCRIBED',
    of: 'Subscription',
    description: 'The subscription began.',
    sql: (
      id,
    ) => sql`select s.id, s.created_at as at, 'Began' as title, null as detail, null as actor, null as path
      from subscription s where s.id = ${id}`,
  }),
  timelineSource({
    type: 'ADMIN_ACTION',
    of: 'Subscription',
    description: 'Someone did something to the subscription.',
    sql: (id) => deedsOn('Subscription', id),
  }),
];
