import { deed, deedsOn } from '../audit/deeds-on.ts';
import { raw, sql, type Sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

const notesOf = (column: 'organization_id' | 'user_id', id: Sql): Sql => sql`
  select n.id, n.created_at as at, 'Note' as title, n.text as detail, a.name as actor, null as path
  from note n left join user_account a on a.id = n.author_id where n.${raw(column)} = ${id}`;

export const timeline = [
  timelineSource({
    type: 'SIGNUP',
    of: 'Organization',
    description: 'The account, or the organization, was made.',
    sql: (
      id,
    ) => sql`select o.id, o.created_at as at, 'Signed up' as title, null as detail, null as actor, null as path
      from organization o where o.id = ${id}`,
  }),
  timelineSource({
    type: 'MEMBER_JOINED',
    of: 'Organization',
    description: 'Someone joined the organization.',
    sql: (
      id,
    ) => sql`select m.id, m.created_at as at, u.name || ' joined' as title, lower(m.role) as detail, null as actor,
        '/admin/users/' || u.id as path
      from membership m join user_account u on u.id = m.user_id
      where m.organization_id = ${id} and m.status <> 'INVITED' and m.role <> 'OWNER'`,
  }),
  timelineSource({
    type: 'MEMBER_JOINED',
    of: 'User',
    description: 'Someone joined the organization.',
    sql: (
      id,
    ) => sql`select m.id, m.created_at as at, 'Joined ' || o.name as title, lower(m.role) as detail, null as actor,
        '/admin/organizations/' || o.id as path
      from membership m join organization o on o.id = m.organization_id
      where m.user_id = ${id} and m.status <> 'INVITED'`,
  }),
  timelineSource({
    type: 'ADMIN_ACTION',
    of: 'User',
    description: 'The person did something that the audit log has.',
    sql: (id) =>
      sql`select ${deed} from audit.entry e where e.actor_user_id = ${id} and e.action not in ('signIn', 'signOut')`,
  }),
  timelineSource({
    type: 'ADMIN_ACTION_ON_USER',
    of: 'User',
    description: 'Someone else did something to the person.',
    sql: (id) => deedsOn('User', id),
  }),
  timelineSource({
    type: 'ADMIN_ACTION',
    of: 'Organization',
    description: 'Someone did something to the organization, its members or its subscription.',
    sql: (id) => deedsOn('Organization', id),
  }),
  timelineSource({
    type: 'NOTE',
    of: 'Organization',
    description: 'Someone of the staff wrote a note.',
    sql: (id) => notesOf('organization_id', id),
  }),
  timelineSource({
    type: 'NOTE',
    of: 'User',
    description: 'Someone of the staff wrote a note.',
    sql: (id) => notesOf('user_id', id),
  }),
];
