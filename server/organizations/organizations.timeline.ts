import { raw, sql, type Sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

/** `suspendOrganization` reads "Suspend organization". */
const title = sql`upper(left(e.action, 1)) || lower(regexp_replace(substr(e.action, 2), '([A-Z])', ' \\1', 'g'))`;
const deed = sql`e.id, e.at, ${title} as title, coalesce(e.error, e.reason) as detail,
  coalesce((select u.name from user_account u where u.id = e.actor_user_id), e.actor) as actor, '/admin/audit-log/' || e.id as path`;

const notesOf = (column: 'organization_id' | 'user_id', id: Sql): Sql => sql`
  select n.id, n.created_at as at, 'Note' as title, n.text as detail, a.name as actor, null as path
  from note n left join user_account a on a.id = n.author_id where n.${raw(column)} = ${id}`;

/** What people did to a record, except to themselves. */
const deedsOn = (type: string, id: Sql): Sql => sql`
  select ${deed} from audit.target t join audit.entry e on e.id = t.entry_id
  where t.record = ${type} || ':' || ${id} and e.actor_user_id is not null and e.actor_user_id <> ${id} and e.action <> 'addNote'`;

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
